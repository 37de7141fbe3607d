import type { Figure, Source } from "../figures/index.ts";
import type { Page } from "../show/index.ts";
import { asShown, figureButton, lineLink, textOfFigure } from "../show/index.ts";
import { type Child, type Html, h } from "../text/index.ts";
import { groupMarks, type MarkGroup } from "./group-marks.ts";
import { hitAreas } from "./hit-areas.ts";
import type { Box, DrawnMark } from "./mark-boxes.ts";
import { placeTip } from "./place-tip.ts";

/** What a drawing is to say of its marks. */
export interface Answers {
  readonly page: Page;
  /** The first part of the ids, one of its own for each drawing of a page. */
  readonly id: string;
  readonly title: string;
  readonly marks: readonly DrawnMark[];
  readonly width: number;
  readonly height: number;
}

/**
 * What lies over a drawing: an area to hit for each mark, and a choice among the marks, each with a tip that tells its
 * figure and its source; marks at one place have these together. The choice is the browser's own, one stop with arrow keys in
 * every browser, and is announced as what it is to a reader: marks, not radio buttons. A reader points, taps, or walks the choice by arrow keys; no script is needed. Tips come after
 * all areas, so that they are never covered. Empty where no mark stands for a figure.
 */
export function chartAnswers({ page, id, title, marks, width, height }: Answers): readonly Html[] {
  if (marks.length === 0) return [];
  const groups = groupMarks(marks);
  const hits = hitAreas(groups.map(({ box }) => box));
  const smallestLast = [...hits.entries()].toSorted(([, a], [, b]) => area(b) - area(a));
  const areas = smallestLast.map(([index, hit]) => placedAt(hit, h("label", { for: `${id}-${index}` })));
  const answers = groups.map((group, index) => {
    const hit = hits[index] ?? group.box;
    const others = hits.filter((other) => other !== hit);
    const tip = placeTip(hit, others, sizeOf(group), { width, height });
    return answer(page, {
      marks: group.marks,
      name: id,
      id: `${id}-${index}`,
      checked: index === 0,
      hit,
      tip,
    });
  });
  return [
    h("g", { class: "hits", "aria-hidden": "true" }, areas),
    h(
      "g",
      {
        class: "answers",
        role: "radiogroup",
        "aria-roledescription": "marks",
        "aria-label": `Marks of ${title}`,
      },
      answers,
    ),
  ];
}

interface Answer {
  readonly marks: readonly DrawnMark[];
  readonly name: string;
  readonly id: string;
  readonly checked: boolean;
  readonly hit: Box;
  readonly tip: Box;
}

function answer(page: Page, { marks, name, id, checked, hit, tip }: Answer): Html {
  const control = h("input", {
    type: "radio",
    name,
    id,
    checked,
    autocomplete: "off",
    form: "",
    "aria-label": marks.map(named).join("; "),
    "aria-roledescription": "mark",
  });
  const said = h(
    "div",
    { class: "tip" },
    marks.map((mark) => answerOf(page, mark)),
  );
  return h("g", { class: "answer" }, placedAt(hit, control), placedAt(tip, said));
}

function named({ title, figure }: DrawnMark): string {
  const shown = asShown(figure);
  const source = sourceOfMark(shown.figure);
  return `${title}, ${textOfFigure(figure)}, ${source ? `line ${source.line}` : originOf(shown.figure)}`;
}

function answerOf(page: Page, { title, figure: written }: DrawnMark): Child {
  const { figure, options } = asShown(written);
  const source = sourceOfMark(figure);
  const origin = source ? lineLink(page, source.line, source.release) : originOf(figure);
  return [h("p", {}, title), h("p", {}, figureButton(page, figure, options), " ", origin)];
}

/** Where a figure is printed; null for one that is computed or given. */
function sourceOfMark({ lineage }: Figure): Source | null {
  if (lineage.kind === "reported") return lineage.sources[0] ?? null;
  if (lineage.kind !== "computed" || !rewritten.has(lineage.operation)) return null;
  return lineage.operands[0] ? sourceOfMark(lineage.operands[0]) : null;
}

/** What writes a figure in another way and computes nothing. */
const rewritten = /* @__PURE__ */ new Set(["negate", "convert", "round"]);

const originOf = ({ lineage }: Figure): string => (lineage.kind === "given" ? "given" : "computed");

/** Widths in the units of a drawing, for the letters of `chart-answers.css`. */
const tipWidth = 204;
const [lettersInLine, lineHeight, padding, gap] = [32, 18, 14, 4];

function sizeOf({ marks }: MarkGroup): { readonly width: number; readonly height: number } {
  const lines = marks.reduce((sum, { title }) => sum + linesOf(title) + 1, 0);
  return { width: tipWidth, height: lines * lineHeight + (marks.length - 1) * gap + padding };
}

/** In how many lines a title is set. */
function linesOf(title: string): number {
  return title.split(" ").reduce(
    ({ count, used }, word) => {
      const fits = used + word.length <= lettersInLine;
      return fits ? { count, used: used + word.length + 1 } : { count: count + 1, used: word.length + 1 };
    },
    { count: 1, used: 0 },
  ).count;
}

const area = ({ width, height }: Box): number => width * height;

/** HTML at a place in a drawing. Attributes place it, since a strict policy allows no style of its own. */
function placedAt(box: Box, html: Html): Html {
  const { x, y, width, height } = box;
  return h("foreignObject", { x: Math.round(x), y: Math.round(y), width, height }, html);
}
