import { amountText, printedText, spokenText, unitText, verdictWords } from "./format-1/index.ts";
import type { FrozenAmount, FrozenContent, FrozenFigure } from "./record/index.ts";

/** What is not as it was: of which figure, what was frozen, and what is published now. */
export interface Difference {
  readonly what: string;
  readonly frozen: string;
  readonly living: string;
}

/**
 * Everything in which the figures, their printed characters and their verdicts are not as they were frozen.
 *
 * @param aliases the check that now stands for one of a former id
 */
export function compareFrozen(
  frozen: FrozenContent,
  living: FrozenContent,
  aliases: ReadonlyMap<string, string> = new Map(),
): readonly Difference[] {
  return [
    ...differ("Issuer", frozen.issuer, living.issuer),
    ...differ("Release", frozen.release.id, living.release.id),
    ...differ("SHA-256 of the release", frozen.release.sha256, living.release.sha256),
    ...rows(frozen.rows, living.rows),
    ...amounts(`${frozen.printed.label}, recomputed`, whole(frozen), whole(living)),
    ...figures(frozen.printed, living.printed, "as printed"),
    ...differ("Verdict", verdictWords(frozen.verdict.verdict), verdictWords(living.verdict.verdict)),
    ...verdicts(frozen, living, aliases),
  ];
}

function differ(what: string, frozen: string, living: string): readonly Difference[] {
  return frozen === living ? [] : [{ what, frozen, living }];
}

const none = "none";
const whole = ({ recomputed }: FrozenContent): Weighted => ({ weight: 1, amount: recomputed });

function rows(frozen: readonly FrozenFigure[], living: readonly FrozenFigure[]): readonly Difference[] {
  const known = new Map(living.map((row) => [row.concept, row]));
  const before = new Set(frozen.map(({ concept }) => concept));
  const kept = frozen.flatMap((row) => {
    const other = known.get(row.concept);
    return other ? figures(row, other) : [{ what: row.label, frozen: signed(row), living: none }];
  });
  const added = living.filter(({ concept }) => !before.has(concept));
  return [...kept, ...added.map((row) => ({ what: row.label, frozen: none, living: signed(row) }))];
}

function figures(frozen: FrozenFigure, living: FrozenFigure, which = ""): readonly Difference[] {
  const name = [frozen.label, which].filter(Boolean).join(", ");
  return [
    ...differ(`${name}, by name`, frozen.label, living.label),
    ...amounts(name, frozen, living),
    ...differ(`${name}, decimals`, String(frozen.amount.decimals), String(living.amount.decimals)),
    ...characters(frozen, living),
  ];
}

interface Weighted {
  readonly weight: 1 | -1;
  readonly amount: FrozenAmount;
}

/** Two amounts of one measure; their unit is said where it is not the same. */
function amounts(what: string, frozen: Weighted, living: Weighted): readonly Difference[] {
  const isAlike = unitText(frozen.amount) === unitText(living.amount);
  const [then, now] = [frozen, living].map((one) => signed(one, isAlike ? amountText : spokenText));
  return differ(what, then ?? none, now ?? none);
}

/** An amount as it counts: `less 18, in thousands of US dollars`. */
function signed({ weight, amount }: Weighted, write = spokenText): string {
  return `${weight === -1 ? "less " : ""}${write(amount)}`;
}

/** Of each place where a figure is printed, the characters that are not as they were. */
function characters(frozen: FrozenFigure, living: FrozenFigure): readonly Difference[] {
  const [then, now] = [placesOf(frozen), placesOf(living)];
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((place) =>
    differ(`${frozen.label}, as printed ${place}`, then.get(place) ?? none, now.get(place) ?? none),
  );
}

/** The characters of a figure by place: `in summary`, `on line 9`; of two in one table the second is `in summary, 2`. */
function placesOf({ witnesses }: FrozenFigure): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const [table, line, , , printed] of witnesses) {
    const place = table === "prose" ? `on line ${line}` : `in ${table}`;
    const count = [...places.keys()].filter((one) => one.split(",")[0] === place).length;
    places.set(count === 0 ? place : `${place}, ${count + 1}`, printedText(printed));
  }
  return places;
}

/** Checks that have another verdict, or that are not made any more; new ones say nothing about what was frozen. */
function verdicts(
  frozen: FrozenContent,
  living: FrozenContent,
  aliases: ReadonlyMap<string, string>,
): readonly Difference[] {
  const known = new Map(
    living.checks.flatMap(({ found }) => found.map(([id, , , , verdict]) => [id, verdict])),
  );
  return frozen.checks.flatMap(({ found }) =>
    found.flatMap(([id, , , , verdict]) => {
      const other = known.get(id) ?? known.get(aliases.get(id) ?? "");
      return differ(id, verdictWords(verdict), other === undefined ? "not checked" : verdictWords(other));
    }),
  );
}
