/**
 * Stands in for React, Ink and ink-select-input in the bundle that draws the first frame (.scripts/build.ts): the same
 * components make a tree of plain values, which draw-plainly.ts lays out. Loading the three of them takes longer than
 * everything else together; they take the screen over when they are there. Only what the components use is here: no
 * state, no effects, for a picture that is drawn once.
 */
export type Props = {readonly children?: Child} & Readonly<Record<string, unknown>>;
type Component = (props: Props) => Child;
export type Element = {readonly type: Component | typeof Box | typeof Text; readonly props: Props};
export type Child = Element | string | number | boolean | undefined | null | readonly Child[];

export const Box = 'box';
export const Text = 'text';
export const Fragment: Component = ({children}) => children;

export const jsx = (type: Element['type'], props: Props): Element => ({type, props});
export const jsxs = jsx;

type Context<Value> = Component & {current: Value};

/** What a component puts into a context is seen by everything drawn after it: the screen has one theme. */
export function createContext<Value>(value: Value): Context<Value> {
  const context: Context<Value> = Object.assign(
    (props: Props) => {
      context.current = props.value as Value;
      return props.children;
    },
    {current: value},
  );
  return context;
}

export const useContext = <Value>(context: Context<Value>): Value => context.current;

type ListProps = {readonly items: readonly Props[]; readonly itemComponent: Component};

/** The rows of a list without the keys, one below the other. */
export const SelectInput = ({items, itemComponent}: ListProps): Element =>
  jsx(Box, {flexDirection: 'column', flexShrink: 0, children: items.map(item => jsx(itemComponent, item))});
