/** An element that begins blocks, and those around it up to the root. */
export type Box = {
  readonly tag: string;
  /** See box-names.ts. */
  readonly groups: number;
  readonly hidden: boolean;
  readonly outer: Box | undefined;
  readonly depth: number;
};

/** The box itself and those around it, the innermost first. */
export function boxesAround(box: Box): readonly Box[] {
  const boxes: Box[] = [];
  for (let here: Box | undefined = box; here !== undefined; here = here.outer) boxes.push(here);
  return boxes;
}

export function isInside(box: Box, outer: Box): boolean {
  let here: Box | undefined = box;
  while (here !== undefined && here !== outer) here = here.outer;
  return here === outer;
}
