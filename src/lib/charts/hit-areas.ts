import type { Box } from "./mark-boxes.ts";

/** A mark can be hit in an area this high and wide, so that it is 24 pixels where a drawing is shrunk (WCAG 2.5.8). */
const leastSide = 30;

/**
 * Where each mark can be hit, in whole units: the mark itself, made larger if it is small. Between two small marks that
 * stand close to each other runs a border halfway, so that each is hit at its own place; the table twin has both.
 */
export function hitAreas(boxes: readonly Box[]): readonly Box[] {
  return boxes.map((box) => {
    const area = { x: enlarged(box.x, box.width), y: enlarged(box.y, box.height) };
    for (const other of boxes) if (other !== box) cut(area, box, other);
    const [left, top] = [Math.round(area.x.from), Math.round(area.y.from)];
    return { x: left, y: top, width: Math.round(area.x.to) - left, height: Math.round(area.y.to) - top };
  });
}

interface Span {
  from: number;
  to: number;
}

function enlarged(start: number, length: number): Span {
  const more = Math.max(0, leastSide - length) / 2;
  return { from: start - more, to: start + length + more };
}

/** Cuts the area of a small mark off where that of another small one begins. */
function cut(area: { readonly x: Span; readonly y: Span }, box: Box, other: Box): void {
  const apart = { x: middle(other, "x") - middle(box, "x"), y: middle(other, "y") - middle(box, "y") };
  const axis = Math.abs(apart.x) >= Math.abs(apart.y) ? "x" : "y";
  const side = axis === "x" ? "width" : "height";
  const isNear = Math.abs(apart.x) < leastSide && Math.abs(apart.y) < leastSide;
  const isDistinct = Math.abs(apart[axis]) >= 2;
  if (!isNear || !isDistinct || box[side] >= leastSide || other[side] >= leastSide) return;
  const border = middle(box, axis) + apart[axis] / 2;
  if (apart[axis] > 0) area[axis].to = Math.min(area[axis].to, border);
  else area[axis].from = Math.max(area[axis].from, border);
}

function middle(box: Box, axis: "x" | "y"): number {
  return axis === "x" ? box.x + box.width / 2 : box.y + box.height / 2;
}
