import type { Box, DrawnMark } from "./mark-boxes.ts";

/** Marks that answer together, and the box around them. */
export interface MarkGroup {
  readonly box: Box;
  readonly marks: readonly DrawnMark[];
}

/** What is nearer than this, and not over twice as large, cannot be hit apart from its neighbour (WCAG 2.5.8). */
const reach = 24;

/** Small marks that stand nearly at one place, together, each with the first of them; every other mark alone. */
export function groupMarks(marks: readonly DrawnMark[]): readonly MarkGroup[] {
  const groups: DrawnMark[][] = [];
  for (const mark of marks) {
    const near = groups.find(([first]) => first && isNear(first.box, mark.box));
    if (near) near.push(mark);
    else groups.push([mark]);
  }
  return groups.map((some) => ({ marks: some, box: around(some.map(({ box }) => box)) }));
}

function isNear(a: Box, b: Box): boolean {
  const isSmall = Math.max(a.width, a.height, b.width, b.height) < 2 * reach;
  const apart = [a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2];
  return isSmall && apart.every((distance) => Math.abs(distance) < reach);
}

function around(boxes: readonly Box[]): Box {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const foot = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: foot - y };
}
