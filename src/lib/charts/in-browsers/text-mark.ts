import {
  type Dimensions,
  type Giver,
  knowAll,
  markOfRows,
  type RowMark,
  svgElement,
  type Taken,
} from "./row-mark.ts";
import { wrapLines } from "./wrap-lines.ts";

/** How words are placed: at `x` and `y`, or at the side of the chart that `frameAnchor` names. */
export interface TextOptions {
  readonly text: Giver;
  readonly x?: Giver;
  readonly y?: Giver;
  readonly frameAnchor?: "left" | "right" | "top" | "bottom" | undefined;
  readonly textAnchor?: "start" | "middle" | "end";
  readonly lineAnchor?: "top" | "middle" | "bottom";
  /** In ems; without it a line is broken only where the words say so. */
  readonly lineWidth?: number;
  readonly dx?: number;
  readonly dy?: number;
  readonly className?: string;
}

const known = [
  "text",
  "x",
  "y",
  "frameAnchor",
  "textAnchor",
  "lineAnchor",
  "lineWidth",
  "dx",
  "dy",
  "className",
];

/** Words at each place. */
export function textMark(rows: Iterable<unknown>, options: TextOptions): RowMark {
  knowAll(options, known);
  const { x, y, dx = 0, dy = 0, textAnchor = anchorAt(options.frameAnchor), className } = options;
  const taken: Record<string, Taken> = {
    ...(x !== undefined && { x: { from: x, along: "x" } }),
    ...(y !== undefined && { y: { from: y, along: "y" } }),
    text: { from: options.text, along: null },
  };
  return markOfRows(rows, taken, (index, scales, values, dimensions, { document }) => {
    const down = dy + (y === undefined ? 0 : (scales.y.bandwidth ?? 0) / 2);
    const frame = frameOf(options.frameAnchor, dimensions);
    const elements = index.map((row) => {
      const place = `translate(${values.x?.[row] ?? frame.x},${values.y?.[row] ?? frame.y})`;
      return wordsOf(document, String(values.text?.[row]), options, { transform: place }, row);
    });
    const transform = dx || down ? `translate(${dx},${down})` : undefined;
    const anchor = textAnchor === "middle" ? undefined : textAnchor;
    return { group: { class: className, "text-anchor": anchor, transform }, elements };
  });
}

const anchorAt = (side: TextOptions["frameAnchor"]): NonNullable<TextOptions["textAnchor"]> =>
  side === "left" ? "start" : side === "right" ? "end" : "middle";

function frameOf(
  side: TextOptions["frameAnchor"],
  { width, height, marginTop, marginRight, marginBottom, marginLeft }: Dimensions,
): { readonly x: number; readonly y: number } {
  const [right, bottom] = [width - marginRight, height - marginBottom];
  return {
    x: side === "left" ? marginLeft : side === "right" ? right : (marginLeft + right) / 2,
    y: side === "top" ? marginTop : side === "bottom" ? bottom : (marginTop + bottom) / 2,
  };
}

/** Words on one line, or each line of them in a part of its own. */
function wordsOf(
  document: Document,
  words: string,
  { lineAnchor, lineWidth, frameAnchor }: TextOptions,
  { transform }: { readonly transform: string },
  row: number,
): SVGElement {
  const lines = lineWidth === undefined ? words.split(/\r\n?|\n/g) : wrapLines(words, lineWidth);
  const anchor = lineAnchor ?? (frameAnchor === "top" || frameAnchor === "bottom" ? frameAnchor : "middle");
  const top =
    anchor === "top" ? 0.71 : anchor === "bottom" ? 1 - lines.length : (164 - lines.length * 100) / 200;
  if (lines.length === 1) {
    const made = svgElement(document, "text", { y: top ? `${top}em` : undefined, transform }, row);
    made.textContent = lines[0] ?? "";
    return made;
  }
  const made = svgElement(document, "text", { transform }, row);
  made.append(...partsOf(document, lines, top));
  return made;
}

/** The first line is placed from the top, and each other as many lines further down as it is behind the one before. */
function partsOf(document: Document, lines: readonly string[], top: number): readonly SVGElement[] {
  let last = -1;
  return lines.flatMap((line, at) => {
    if (line === "") return [];
    const place = last < 0 ? { y: `${top + at}em` } : { dy: `${at - last}em` };
    last = at;
    const part = svgElement(document, "tspan", { x: 0, ...place });
    part.textContent = line;
    return [part];
  });
}
