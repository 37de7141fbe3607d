import type { MatterKind } from "./answer.ts";
import { aspectOfDoubt } from "./aspect-of-doubt.ts";
import { type Meaning, type MeaningField, noWord, scenarios, unitInWords } from "./meaning.ts";
import type { Choice, QuestionItem } from "./question.ts";

/** More cannot be told apart at a glance. */
const most = 8;

/** The answers other than "as read" that a question offers: what else its doubts may mean. Where nothing is in doubt, a person types. */
export function choicesFor(
  kind: MatterKind,
  items: readonly QuestionItem[],
  doubts: readonly string[],
  periods: readonly string[],
): readonly Choice[] {
  if (kind === "calendar") return [];
  const aspects = new Set(doubts.flatMap((doubt) => aspectOfDoubt(doubt) ?? []));
  const before = items.some((item) => item.before) ? [asBefore(items)] : [];
  return [...before, ...[...aspects].flatMap((aspect) => offers(aspect, items, periods))].slice(0, most);
}

const asBefore = (items: readonly QuestionItem[]): Choice => ({
  words: "as in the other release",
  answers: items.map(({ before }) => before ?? {}),
});

function offers(
  aspect: MeaningField,
  items: readonly QuestionItem[],
  periods: readonly string[],
): readonly Choice[] {
  if (aspect === "segment") return [asSegments(items)];
  if (aspect === "unit") return inScales(items);
  const said = new Set(items.map(({ guess }) => guess[aspect]));
  // What differs from item to item is corrected one by one.
  if (said.size > 1) return [];
  const words =
    aspect === "period" ? [...periods, noWord] : aspect === "scenario" ? scenarios.slice(0, 3) : [];
  return words
    .filter((one) => !said.has(one))
    .map((one) => ({ words: `${aspect} ${one}`, answers: items.map((): Meaning => ({ [aspect]: one })) }));
}

/** Each item in its own unit, but in another scale. */
function inScales(items: readonly QuestionItem[]): readonly Choice[] {
  const unitOf = ({ guess }: QuestionItem): string => guess.unit?.split(" ")[0] ?? "USD";
  return [0, 3, 6]
    .map((scale) => items.map((item): Meaning => ({ unit: unitInWords(unitOf(item), scale) })))
    .filter((answers) => answers.some(({ unit }, at) => unit !== items[at]?.guess.unit))
    .map((answers) => ({
      words: `unit ${[...new Set(answers.map(({ unit }) => unit))].join(", ")}`,
      answers,
    }));
}

/** Each row is of the part of the company that its label names. */
const asSegments = (items: readonly QuestionItem[]): Choice => ({
  words: items.length === 1 ? "a part of the company, by its label" : "parts of the company, by their labels",
  answers: items.map(({ title, guess }) => ({
    segment:
      guess.segment === undefined || guess.segment === noWord ? (title.split(" > ").at(-1) ?? title) : noWord,
  })),
});
