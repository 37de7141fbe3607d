import { newDocument } from "#new-document";
import { remembered, remembering } from "./mark-figures.ts";
import { placed } from "./place.ts";

type Callable = (...parts: unknown[]) => unknown;

/**
 * A mark of Plot that takes Arquero tables and rows of figures: a figure's place is its value at the shown scale, and
 * what is drawn for a row keeps its figure.
 */
export function placing<Mark>(mark: Mark): Mark {
  const draw = mark as Callable;
  const placingMark: Callable = (data, ...rest) =>
    isRows(data)
      ? remembering(
          draw(
            Array.from(data, (row) => remembered(placed(row), row)),
            ...rest,
          ),
        )
      : draw(data, ...rest);
  return placingMark as Mark;
}

function isRows(data: unknown): data is Iterable<unknown> {
  return typeof data === "object" && data !== null && Symbol.iterator in data;
}

/** `Plot.plot`, or what draws as it does, drawing into a document that is never shown. */
export function drawing<Draw>(draw: Draw): Draw {
  const drawHere: Callable = (options) =>
    (draw as Callable)({ className: "plot", ...(options as object), document: newDocument() });
  return drawHere as Draw;
}
