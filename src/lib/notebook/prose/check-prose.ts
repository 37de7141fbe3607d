import type { NotebookProblem } from "../model/index.ts";
import { lineStarts, placeAt } from "../model/index.ts";
import { findQuotations } from "./find-quotations.ts";
import { type NumberWords, objectMark, type Prose, type Span, type TypedReason } from "./prose.ts";
import { readProse } from "./read-prose.ts";
import { holds, scanFigures } from "./scan-figures.ts";

/** What a trade knows about the figures and the sources that its notebooks speak of. */
export interface ProseSources {
  /** What quotations are quoted from: "the release". */
  readonly quoted: string;
  readonly numbers: NumberWords;
  /** Patterns of numbers that measure nothing, such as those of rules. */
  readonly harmless: readonly string[];
  /** The expressions that would give what is typed, the best ones. */
  expressionsFor(typed: string): readonly string[];
  /** Null if the words stand in the source word for word; else what stands there that is nearest, perhaps "". */
  nearestTo(words: string): string | null;
}

/**
 * Figures typed into prose, quotations that are not found, and reasons that belong to neither, in the order of the
 * document. A comment `typed: …` directly after a figure or a quotation lets it pass; a quotation must be found if it
 * holds a figure or has four words.
 */
export function checkProse(source: string, file: string, sources: ProseSources): NotebookProblem[] {
  const starts = lineStarts(source);
  return readProse(source).flatMap((prose) =>
    mistakesIn(prose, sources).map(({ offset, ...words }) => ({
      file,
      ...placeAt(starts, offset),
      ...words,
    })),
  );
}

type Mistake = Pick<NotebookProblem, "rule" | "what" | "why" | "fix"> & { readonly offset: number };

function mistakesIn(prose: Prose, sources: ProseSources): Mistake[] {
  const { text, reasons } = prose;
  const quotations = findQuotations(prose);
  const all = scanFigures(text, sources.numbers, prose.kind === "heading", sources.harmless);
  const figures = all.filter((one) => !quotations.some((other) => holds(other, one)));
  const claims = quotations.filter((one) => isClaim(text.slice(one.start, one.end), all, one));
  const covered = (span: Span): boolean =>
    reasons.some((one) => isAfter(text, one, span) && one.reason !== "");
  const mistakes = [
    ...figures.filter((one) => !covered(one)).map((one) => typedFigure(prose, one, sources)),
    ...claims.filter((one) => !covered(one)).flatMap((one) => lostQuotation(prose, one, sources)),
    ...reasons.filter((one) => !isOfAny(text, one, [...figures, ...claims])).map(looseReason),
    ...reasons.filter(({ reason }) => reason === "").map(missingReason),
  ];
  return mistakes.toSorted((a, b) => a.offset - b.offset);
}

/** Whether a comment stands right after a figure or the closing mark of a quotation. */
function isAfter(text: string, { at }: TypedReason, { end }: Span): boolean {
  return at >= end && /^["”]?[.,;:]?\s*$/.test(text.slice(end, at));
}

function isOfAny(text: string, reason: TypedReason, spans: readonly Span[]): boolean {
  return spans.some((span) => isAfter(text, reason, span));
}

/** Short quotations without a figure are names, or words held at a distance. */
function isClaim(words: string, figures: readonly Span[], span: Span): boolean {
  const plain = words.replaceAll(objectMark, " ").trim();
  return figures.some((one) => holds(span, one)) || plain.split(/\s+/).length >= 4;
}

function typedFigure({ text, offsets, kind }: Prose, { start, end }: Span, sources: ProseSources): Mistake {
  const typed = text.slice(start, end).replace(/\s+/g, " ");
  const found = sources.expressionsFor(typed).map((one) => `{${one}}`);
  const named = found.length > 0 && found.length <= 3 ? found.join(" or ") : null;
  const reasoned = `${typed}{/* typed: why */}`;
  const fix = named ? `write ${named}` : `write an expression, or the reason after it: ${reasoned}`;
  const plainFix = `say it without the figure here${named ? `, and in the text as ${named}` : ""}`;
  const what = `${quoted(typed)} is typed by hand`;
  const why = "a figure in prose is an expression, which leads to where it is from";
  const rule = "figure-is-an-expression";
  return { rule, offset: offsets[start] ?? 0, what, why, fix: kind === "plain" ? plainFix : fix };
}

function lostQuotation({ text, offsets }: Prose, { start, end }: Span, sources: ProseSources): Mistake[] {
  const words = text.slice(start, end).replace(/\s+/g, " ");
  const nearest = sources.nearestTo(words);
  if (nearest === null) return [];
  const what = `the quotation ${quoted(words.replaceAll(objectMark, "…"))} does not stand in ${sources.quoted}`;
  const fix = `${nearest ? `nearest: ${nearest}; ` : ""}quote it word for word`;
  return [{ rule: "quotation-is-found", offset: offsets[start] ?? 0, what, fix }];
}

function looseReason({ offset }: TypedReason): Mistake {
  const what = "this reason stands after no typed figure and no quotation";
  return { rule: "reason-has-a-figure", offset, what, fix: "put it directly after the one it is about" };
}

function missingReason({ offset }: TypedReason): Mistake {
  const what = "there is no reason here";
  return {
    rule: "reason-has-a-figure",
    offset,
    what,
    fix: "say after `typed:` why the figure is typed by hand",
  };
}

function quoted(text: string): string {
  return text.includes('"') ? `“${text}”` : `"${text}"`;
}
