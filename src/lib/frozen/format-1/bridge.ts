import { type Html, h } from "../../text/index.ts";
import type { FrozenContent, FrozenFigure } from "../record/index.ts";
import { amountText } from "./amount.ts";

/** A bar from one place to another, in units of the figures; only pixels are made of these numbers. */
interface Bar {
  readonly label: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly kind: "added" | "subtracted" | "total";
}

/** The bridge of a record, drawn for a wide and for a narrow column. Its table stands below it. */
export function bridgeTree(record: FrozenContent): Html {
  const { title, periodTitle, rows, printed } = record;
  const bars = barsOf(record);
  const ends = `From ${amountText(rows[0]?.amount ?? printed.amount)} to ${amountText(printed.amount)}, adjustment by adjustment.`;
  const caption = [h("b", { class: "chart-title" }, `${title}, ${periodTitle}`), " ", ends];
  const label = `${title}, ${periodTitle}. ${ends}`;
  const drawings = [drawing(bars, label, wide), drawing(bars, label, narrow)];
  return h("figure", { class: "chart" }, h("figcaption", {}, caption), drawings);
}

function barsOf({ rows, recomputed, printed }: FrozenContent): readonly Bar[] {
  let running = 0;
  const bars = rows.map((row, index): Bar => {
    const size = sizeOf(row);
    const from = running;
    running += size;
    const kind = index === 0 ? "total" : size < 0 ? "subtracted" : "added";
    return { label: row.label, text: textOf(row), from, to: running, kind };
  });
  const total = Number(recomputed.value) * 10 ** recomputed.scale;
  return [...bars, { label: printed.label, text: amountText(recomputed), from: 0, to: total, kind: "total" }];
}

const sizeOf = ({ weight, amount }: FrozenFigure): number =>
  weight * Number(amount.value) * 10 ** amount.scale;

/** As it counts in the sum: what is subtracted has its sign turned. */
function textOf({ weight, amount }: FrozenFigure): string {
  if (weight === 1) return amountText(amount);
  const value = amount.value.startsWith("-") ? amount.value.slice(1) : `-${amount.value}`;
  return amountText({ ...amount, value });
}

interface Size {
  readonly name: string;
  readonly width: number;
  /** Where the bars begin, and how many letters of a label stand on one line. */
  readonly left: number;
  readonly letters: number;
}

const wide: Size = { name: "wide", width: 680, left: 284, letters: 40 };
const narrow: Size = { name: "narrow", width: 350, left: 4, letters: 48 };
const [bar, line, gap, right] = [22, 17, 14, 68];

function drawing(bars: readonly Bar[], label: string, size: Size): Html {
  const scale = scaleOf(bars, size);
  let top = 4;
  const drawn = bars.map((one) => {
    const place = placeOf(one, top, size);
    top = place.bottom + gap;
    const words = h("text", { class: "label" }, wordsAt(place.lines, place.words));
    return [words, rectangle(one, place.middle, scale), valueAt(one, place.middle, scale)];
  });
  const axis = h("line", { class: "axis", x1: scale(0), x2: scale(0), y1: 0, y2: top - gap + 4 });
  const box = { viewBox: `0 0 ${size.width} ${top}`, width: size.width, height: top };
  return h("svg", { class: `plot ${size.name}`, ...box, role: "img", "aria-label": label }, axis, drawn);
}

/** Where a bar and its words stand: the heights of their middles, and where the next may begin. */
interface Place {
  readonly lines: readonly string[];
  readonly words: number;
  readonly middle: number;
  readonly bottom: number;
}

/** Words stand beside the bar, or above it where the column is narrow. */
function placeOf({ label }: Bar, top: number, { name, letters }: Size): Place {
  const lines = linesOf(label, letters);
  const tall = lines.length * line;
  if (name === "narrow") {
    const middle = top + tall + 4 + bar / 2;
    return { lines, words: top + tall / 2, middle, bottom: middle + bar / 2 };
  }
  const middle = top + Math.max(bar, tall) / 2;
  return { lines, words: middle, middle, bottom: top + Math.max(bar, tall) };
}

/** Lines of text about a height: their baselines. */
function wordsAt(lines: readonly string[], middle: number): readonly Html[] {
  const first = middle - ((lines.length - 1) * line) / 2 + 5;
  return lines.map((text, index) => h("tspan", { x: 4, y: first + index * line }, text));
}

function rectangle({ from, to, kind }: Bar, middle: number, scale: (at: number) => number): Html {
  const [x, end] = [scale(Math.min(from, to)), scale(Math.max(from, to))];
  const width = Math.round((end - x) * 10) / 10;
  return h("rect", { class: `mark-${kind}`, x, y: middle - bar / 2, width, height: bar });
}

function valueAt({ from, to, text }: Bar, middle: number, scale: (at: number) => number): Html {
  return h("text", { class: "label", x: scale(Math.max(from, to)) + 6, y: middle + 5 }, text);
}

/** From amounts to tenths of a pixel. */
function scaleOf(bars: readonly Bar[], { width, left }: Size): (at: number) => number {
  const ends = [0, ...bars.flatMap(({ from, to }) => [from, to])];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const unit = (width - left - right) / (high - low || 1);
  return (at) => Math.round((left + (at - low) * unit) * 10) / 10;
}

/** Words on lines of at most so many letters. */
function linesOf(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length === 0 || longer.length > letters) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
