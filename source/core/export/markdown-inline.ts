/** The words of a block as Markdown's phrasing: marks nested as they cover each other, marks of footnotes at their places. */
import type {PhrasingContent} from 'mdast';
import type {Document, Mark} from '../document/document.ts';
import {overlaps, type Span} from '../document/span.ts';

type Content = PhrasingContent[];
type Note = {readonly at: number; readonly name: string};

export const text = (value: string): PhrasingContent => ({type: 'text', value});

export function inline(document: Document, span: Span, notes: readonly Note[] = []): Content {
  const marks = (document.marks ?? []).filter(
    mark => overlaps(mark, span) && !(mark.kind === 'link' && mark.href === undefined),
  );
  const here = notes.filter(({at}) => at > span.start && at <= span.end);
  return nest(document.text, span, marks, here);
}

/** Of the marks at a place the one that goes on furthest is outside; one that goes on beyond it begins anew behind it. */
function nest(words: string, {start, end}: Span, marks: readonly Mark[], notes: readonly Note[]): Content {
  const content: Content = [];
  for (let at = start; at < end; ) {
    const covering = marks.filter(mark => mark.start <= at && mark.end > at);
    const outer = covering.toSorted((a, b) => b.end - a.end || (a.kind < b.kind ? -1 : 1))[0];
    const inner = marks.filter(mark => mark !== outer);
    const stop =
      outer === undefined
        ? Math.min(end, ...inner.map(mark => mark.start).filter(next => next > at))
        : Math.min(end, outer.end);
    content.push(
      ...(outer === undefined
        ? pieces(words, {start: at, end: stop}, notes)
        : [wrap(outer, nest(words, {start: at, end: stop}, inner, notes))]),
    );
    at = stop;
  }
  return content;
}

function wrap({kind, href}: Mark, children: Content): PhrasingContent {
  return kind === 'link' ? {type: 'link', url: href ?? '', children: children as never} : {type: kind, children};
}

/** Words, and behind them the marks of footnotes that explain them. */
function pieces(words: string, {start, end}: Span, notes: readonly Note[]): Content {
  const inside = notes.filter(({at}) => at > start && at <= end).toSorted((a, b) => a.at - b.at);
  const content: Content = [];
  let from = start;
  for (const {at, name} of inside) {
    if (at > from) content.push(text(words.slice(from, at)));
    content.push({type: 'footnoteReference', identifier: name, label: name});
    from = at;
  }
  if (end > from) content.push(text(words.slice(from, end)));
  return content;
}
