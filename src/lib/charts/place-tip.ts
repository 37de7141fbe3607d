import type { Box } from "./mark-boxes.ts";

/** The size of something to be placed. */
type Size = Pick<Box, "width" | "height">;

/**
 * Where a tip stands beside what it tells about: touching it, inside the drawing, and over as little else as can be,
 * so that the pointer can go on to the next mark, and into the tip.
 */
export function placeTip(about: Box, others: readonly Box[], size: Size, drawing: Size): Box {
  const cost = (box: Box): number =>
    others.reduce((sum, other) => sum + overlap(box, other), 0) +
    2 * overlap(box, about) +
    4 * (size.width * size.height - overlap(box, { x: 0, y: 0, ...drawing }));
  const boxes = candidates(about, size).map((box) => ({
    ...box,
    x: Math.max(0, Math.min(box.x, drawing.width - size.width)),
  }));
  const costs = boxes.map(cost);
  return boxes[costs.indexOf(Math.min(...costs))] ?? about;
}

/** Below, above, after and before; from one edge, from the other, and in the middle. */
function candidates({ x, y, width, height }: Box, size: Size): readonly Box[] {
  const along = (start: number, length: number, own: number): readonly number[] => [
    start,
    start + length - own,
    start + (length - own) / 2,
  ];
  const columns = along(x, width, size.width);
  const rows = along(y, height, size.height);
  return [
    ...[y + height, y - size.height].flatMap((top) => columns.map((left) => ({ x: left, y: top, ...size }))),
    ...[x + width, x - size.width].flatMap((left) => rows.map((top) => ({ x: left, y: top, ...size }))),
  ];
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
