import { figureOn, type MarkFigure } from "./mark-figures.ts";

/** A rectangle in a drawing, in its units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A mark that stands for a figure, and where it is drawn. */
export interface DrawnMark extends MarkFigure {
  readonly box: Box;
}

/** The marks of a drawing that stand for a figure, in the order of reading: row by row, or from left to right. */
export function markBoxes(drawing: Element): readonly DrawnMark[] {
  const marks = [...drawing.querySelectorAll("rect, circle, line, path")].flatMap((element): DrawnMark[] => {
    const mark = figureOn(element);
    const box = mark && boxOf(element);
    return box ? [{ ...mark, box }] : [];
  });
  return marks.toSorted((one, other) => {
    const [a, b] = [centreOf(one.box), centreOf(other.box)];
    return one.inRows ? a.y - b.y || a.x - b.x : a.x - b.x || a.y - b.y;
  });
}

/** The middle of a box, to the next unit. */
function centreOf({ x, y, width, height }: Box): { readonly x: number; readonly y: number } {
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
}

/** A symbol of Plot is about this wide. */
const symbolSize = 12;

/** Where an element stands in its drawing; null for a shape that is no bar, dot, tick or symbol. */
function boxOf(element: Element): Box | null {
  const number = (name: string): number => Number(element.getAttribute(name) ?? 0);
  const shapes: Readonly<Record<string, () => Box | null>> = {
    rect: () => ({ x: number("x"), y: number("y"), width: number("width"), height: number("height") }),
    circle: () => around(number("cx"), number("cy"), 2 * number("r")),
    line: () => ({
      x: Math.min(number("x1"), number("x2")),
      y: Math.min(number("y1"), number("y2")),
      width: Math.abs(number("x1") - number("x2")),
      height: Math.abs(number("y1") - number("y2")),
    }),
    path: () => (element.hasAttribute("transform") ? around(0, 0, symbolSize) : null),
  };
  const own = shapes[element.localName]?.();
  if (!own) return null;
  const { x, y } = offsetOf(element);
  return { ...own, x: own.x + x, y: own.y + y };
}

const around = (x: number, y: number, size: number): Box => ({
  x: x - size / 2,
  y: y - size / 2,
  width: size,
  height: size,
});

/** How far an element and what it stands in are moved: facets, and lines set between pixels. */
function offsetOf(element: Element): { readonly x: number; readonly y: number } {
  const [, x = "0", y = "0"] =
    /translate\(([-\d.e]+)[ ,]*([-\d.e]+)?\)/.exec(element.getAttribute("transform") ?? "") ?? [];
  const outer = element.parentElement ? offsetOf(element.parentElement) : { x: 0, y: 0 };
  return { x: Number(x) + outer.x, y: Number(y) + outer.y };
}
