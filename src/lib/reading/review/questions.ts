import { fnv1a64 } from "../../text/index.ts";
import type { NamedFact, ReadRelease } from "../facts/index.ts";
import { lineAt } from "../model/index.ts";
import { keyOfMatter, type MatterKind } from "./answer.ts";
import { choicesFor } from "./choices.ts";
import type { Matter } from "./matter.ts";
import { formatMeaning } from "./meaning.ts";
import type { Question, QuestionItem, QuestionPlace } from "./question.ts";
import type { SettledMatter } from "./settle.ts";

/** No more rows are asked about at once than can be seen at once. */
const mostItems = 30;

/** How likely a figure is wrong that nothing speaks against. */
const leastDoubt = 0.05;

/** The questions that are open, those first on which most figures hang that are most in doubt. */
export function questionsOf(
  open: readonly SettledMatter[],
  read: ReadRelease,
  periods: readonly string[],
): readonly Question[] {
  const place = placesIn(read);
  const groups = [...Map.groupBy(open, groupOf).values()];
  const together = [...Map.groupBy(groups, alikeOf).values()].flatMap((alike) => {
    const [first = []] = alike;
    const items = first.map((_, at) =>
      toItem(
        alike.flatMap((own) => own[at] ?? []),
        place,
      ),
    );
    const parts = Array.from({ length: Math.ceil(items.length / mostItems) }, (_, at) =>
      items.slice(at * mostItems, (at + 1) * mostItems),
    );
    return parts.map((part) => toQuestion(part, alike.length, periods));
  });
  return together.toSorted((a, b) => b.weight - a.weight);
}

/** What one question asks: of one table or sentence what is of one kind and equally in doubt. */
function groupOf({ matter, moved }: SettledMatter): string {
  const doubts = matter.kind === "amount" ? "" : matter.doubts.join("; ");
  return [matter.kind, matter.group, doubts, moved ? "moved" : ""].join("\n");
}

/** Tables with the same columns are asked about together. */
function alikeOf(group: readonly SettledMatter[]): string {
  const [first] = group;
  if (first?.matter.kind !== "column") return `${groupOf(first as SettledMatter)}`;
  const columns = group.map(({ matter }) => `${matter.name} ${formatMeaning(matter.guess)}`);
  return [first.matter.doubts.join("; "), first.moved ? "moved" : "", ...columns].join("\n");
}

function toItem(settled: readonly SettledMatter[], place: (fact: NamedFact) => QuestionPlace): QuestionItem {
  const matters = settled.map(({ matter }) => matter);
  const facts = matters.flatMap((one) => one.facts);
  const [first] = settled;
  return {
    title: first?.matter.title ?? "",
    guess: first?.matter.guess ?? {},
    days: first?.matter.guess.period ? daysOfMost(facts) : "",
    before: first?.moved?.answer ?? null,
    doubts: first?.matter.doubts ?? [],
    figures: facts.length,
    places: facts.slice(0, 4).map(place),
    matters,
  };
}

/** Of most facts of an item; few differ from the others of their column. */
function daysOfMost(facts: readonly NamedFact[]): string {
  const said = facts.flatMap(({ start, end }) =>
    end === null ? [] : [start === null ? end : `${start} to ${end}`],
  );
  const [[words] = [""]] = [...Map.groupBy(said, (one) => one)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  return words;
}

function toQuestion(items: readonly QuestionItem[], tables: number, periods: readonly string[]): Question {
  const [first] = items.flatMap(({ matters }) => matters) as [Matter, ...Matter[]];
  const { kind, within } = first;
  const doubts = [...new Set(items.flatMap((item) => item.doubts))];
  const isMoved = items.some(({ before }) => before !== null);
  const weight = items.reduce((sum, item) => sum + item.figures * doubtOf(item), 0);
  const key = items.flatMap(({ matters }) =>
    matters.map((one) => `${keyOfMatter(one)}\n${formatMeaning(one.guess)}`),
  );
  return {
    id: `${kind}-${fnv1a64(key.join("\n")).slice(0, 10)}`,
    kind,
    asks: asks(kind, items, tables),
    within,
    items,
    doubts: isMoved ? [...doubts, "it was something else in another release"] : doubts,
    choices: choicesFor(kind, items, doubts, periods),
    figures: new Set(items.flatMap(({ matters }) => matters.flatMap(({ facts }) => facts))).size,
    weight,
    seconds: 4 + secondsFor[kind] * items.length,
  };
}

const doubtOf = ({ doubts, before }: QuestionItem): number =>
  doubts.length > 0 || before ? 0.6 : leastDoubt;

/** What it takes to compare one of each with the release. */
const secondsFor: Readonly<Record<MatterKind, number>> = {
  calendar: 6,
  unit: 6,
  column: 4,
  row: 2.5,
  amount: 5,
};

function asks(kind: MatterKind, { length }: readonly QuestionItem[], tables: number): string {
  if (kind === "calendar") return "When do the company’s fiscal years end?";
  if (kind === "unit") return "In what are the figures of this table?";
  if (kind === "amount") return length === 1 ? "What is this amount?" : "What are these amounts?";
  const where = tables === 1 ? "this table" : `these ${tables} tables`;
  return length === 1 ? `What is this ${kind} of ${where}?` : `What are these ${kind}s of ${where}?`;
}

function placesIn({ readings }: ReadRelease): (fact: NamedFact) => QuestionPlace {
  const byExhibit = new Map(readings.map((one) => [one.exhibit, one]));
  return ({ exhibit, at, printed }) => {
    const reading = byExhibit.get(exhibit);
    return { exhibit, line: reading ? lineAt(reading, at.start) : 0, printed };
  };
}
