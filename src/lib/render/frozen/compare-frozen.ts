import { spokenText } from "./format-1/amount.ts";
import { printedText } from "./format-1/printed-text.ts";
import { verdictWords } from "./format-1/verdict.ts";
import type { FrozenAmount, FrozenContent, FrozenFigure } from "./frozen-record.ts";

/** What is not as it was: of which figure, what it was, and what it is. */
export interface Difference {
  readonly what: string;
  readonly then: string;
  readonly now: string;
}

/** Everything in which the figures, their printed characters and their verdicts are not as they were frozen. */
export function compareFrozen(then: FrozenContent, now: FrozenContent): readonly Difference[] {
  return [
    ...differ("Issuer", then.issuer, now.issuer),
    ...differ("Release", then.release.id, now.release.id),
    ...differ("SHA-256 of the release", then.release.sha256, now.release.sha256),
    ...rows(then.rows, now.rows),
    ...differ(`${then.printed.label}, recomputed`, spokenText(then.recomputed), spokenText(now.recomputed)),
    ...figures(then.printed, now.printed, "as printed"),
    ...differ("Verdict", verdictWords(then.verdict.verdict), verdictWords(now.verdict.verdict)),
    ...verdicts(then, now),
  ];
}

function differ(what: string, then: string, now: string): readonly Difference[] {
  return then === now ? [] : [{ what, then, now }];
}

const none = "—";

function rows(then: readonly FrozenFigure[], now: readonly FrozenFigure[]): readonly Difference[] {
  const living = new Map(now.map((row) => [row.concept, row]));
  const frozen = new Set(then.map(({ concept }) => concept));
  const kept = then.flatMap((row) => {
    const other = living.get(row.concept);
    return other ? figures(row, other) : [{ what: row.label, then: signed(row), now: none }];
  });
  const added = now.filter(({ concept }) => !frozen.has(concept));
  return [...kept, ...added.map((row) => ({ what: row.label, then: none, now: signed(row) }))];
}

function figures(then: FrozenFigure, now: FrozenFigure, which = ""): readonly Difference[] {
  const name = [then.label, which].filter(Boolean).join(", ");
  return [
    ...differ(`${name}, by name`, then.label, now.label),
    ...differ(name, signed(then), signed(now)),
    ...differ(`${name}, decimals`, String(then.amount.decimals), String(now.amount.decimals)),
    ...differ(`${name}, printed characters`, charactersOf(then), charactersOf(now)),
  ];
}

/** An amount as it counts: `less 18, in thousands of US dollars`. */
function signed({ weight, amount }: { weight: 1 | -1; amount: FrozenAmount }): string {
  return `${weight === -1 ? "less " : ""}${spokenText(amount)}`;
}

/** The characters at every place, finest first: `9,924 in summary, $9.9 million on line 9`. */
function charactersOf({ witnesses }: FrozenFigure): string {
  return witnesses
    .map(([table, line, , , printed]) => `${printedText(printed)} on line ${line}, ${table}`)
    .join("; ");
}

/** Checks that have another verdict, or that are not made any more; new ones say nothing about what was frozen. */
function verdicts(then: FrozenContent, now: FrozenContent): readonly Difference[] {
  const living = new Map(
    now.checks.flatMap(({ found }) => found.map(([id, , , , verdict]) => [id, verdict])),
  );
  return then.checks.flatMap(({ found }) =>
    found.flatMap(([id, , , , verdict]) => {
      const other = living.get(id);
      return differ(id, verdictWords(verdict), other === undefined ? "not checked" : verdictWords(other));
    }),
  );
}
