import {
  type Figure,
  formatBounds,
  formatExact,
  formatFigure,
  powerOfTen,
  roundTo,
  shownCertainty,
} from "../../figures/index.ts";
import { type Child, type Html, h } from "../../text/index.ts";
import { unitOf } from "../page/index.ts";
import {
  arithmeticOf,
  arithmeticText,
  digitsIn,
  type Operand,
  operandsOf,
  shortNames,
  type Telling,
} from "../prints/index.ts";
import { shownOperands } from "./arithmetic-line.ts";

/** What folds in a card: how exact the figure is, and each step of its computation, down to printed lines. */
export function working(figure: Figure, telling: Telling): Html {
  const steps = stepsOf(figure, telling);
  return foldedIn(steps.length > 0 ? "Precision and working" : "Precision", [
    precision(figure),
    steps.length > 0 &&
      h(
        "ul",
        {},
        steps.map((step) => h("li", {}, step)),
      ),
    notFromRelease(figure),
  ]);
}

/** How exact a figure is, folded, without its working. */
export function precisely(figure: Figure): Html {
  return foldedIn("Precision", precision(figure));
}

/** The part of a card that is folded, under what it has. */
export function foldedIn(title: string, inside: Child): Html {
  return h("details", { class: "source-more" }, h("summary", {}, title), inside);
}

/** Its exact value where it is written shorter, and its interval, with what that is. */
export function precision(figure: Figure): Html {
  const isComputed = figure.lineage.kind === "computed";
  const value = isComputed ? exactly(figure) : null;
  const said = value && `${shownCertainty(figure).isAbout ? "From the digits" : "Exactly"} ${value}. `;
  return h("p", {}, said, isComputed ? ends(figure) : aroundPrint(figure));
}

const isPoint = ({ interval: { lo, hi } }: Figure): boolean => lo.equals(hi);

const exact = "It is exact, and not rounded.";

/** What rounding may have taken from a printed figure, or added to it. */
function aroundPrint(figure: Figure): string {
  if (isPoint(figure)) return exact;
  const { unit, scale, value, interval } = figure;
  const half = interval.hi.minus(value);
  const text = formatFigure({ unit, scale, value: half, decimals: -half.e });
  return `Interval: ${text} either way, all that would be printed so.`;
}

/** The ends of the interval of a computed figure, rounded outwards to the second digit of what lies between them. */
function ends(figure: Figure): string {
  if (isPoint(figure)) return exact;
  const { lo, hi } = figure.interval;
  const words = formatBounds(figure, 1 - hi.minus(lo).e).join(" to ");
  return `Interval: ${words}, every value that the rounded figures it is made of allow.`;
}

/** Up to six decimals at the shown scale, with an ellipsis where the decimals go on; null if the figure is written so. */
function exactly(figure: Figure): string | null {
  const value = figure.value.times(powerOfTen(-figure.scale));
  const cut = value.toDecimalPlaces(6);
  const isShown = roundTo(figure.value, shownCertainty(figure).decimals).equals(figure.value);
  if (isShown) return null;
  return `${formatExact(cut)}${cut.equals(value) ? "" : "…"} ${unitOf(figure)}`;
}

/** The computations below the one that a card shows, each once, from the top, down to what is printed. */
function stepsOf(figure: Figure, telling: Telling): readonly Child[] {
  const steps = new Map<string, Child>();
  const whole = telling.nameOf(figure);
  const isCut = operandsOf(figure, telling).length > shownOperands;
  const queue = isCut ? [figure] : [...operandsOf(figure, telling)];
  const seen = new Set<Figure>(queue);
  for (let at = queue.shift(); at; at = queue.shift()) {
    const step = stepOf(at, whole, telling);
    if (step) steps.set(step.text, steps.get(step.text) ?? step.html);
    for (const below of operandsOf(at, telling)) {
      if (!seen.has(below)) queue.push(below);
      seen.add(below);
    }
  }
  return [...steps.values()];
}

interface Step {
  readonly text: string;
  readonly html: Child;
}

/** `29,262 segment profit = 60,525 revenues (line 352) − 31,263 direct costs (line 356)`. */
function stepOf(figure: Figure, whole: string, telling: Telling): Step | null {
  const line = arithmeticOf(figure, telling);
  if (!line) return null;
  const [name = ""] = telling.isNamed(figure) ? shortNames(whole, [telling.nameOf(figure)]) : [];
  const head = `${digitsIn(figure)}${name && ` ${name}`} = `;
  const html = line.map((part) => (typeof part === "string" ? part : [partText(part), lineOf(part)]));
  return { text: head + arithmeticText(line), html: [head, html] };
}

const partText = ({ digits, name }: Operand): string => (name ? `${digits} ${name}` : digits);

function lineOf({ figure: { lineage } }: Operand): Child {
  const [source] = lineage.kind === "reported" ? lineage.sources : [];
  return source && ` (line ${source.line})`;
}

/** What a computation stands on that the release does not print: constants of the author, and what a reader has set. */
function notFromRelease(figure: Figure): Html | null {
  const given = [...below(figure, new Set())].filter(({ lineage }) => lineage.kind === "given");
  if (given.length === 0) return null;
  const words = given.map((one) => `${one.label}, ${formatFigure(one)}`).join("; ");
  return h("p", { class: "source-reason" }, `Not from the release: ${words}`);
}

/** All that a figure was computed from, each once. */
function below({ lineage }: Figure, found: Set<Figure>): ReadonlySet<Figure> {
  if (lineage.kind !== "computed") return found;
  for (const operand of lineage.operands) if (!found.has(operand)) below(operand, found.add(operand));
  return found;
}
