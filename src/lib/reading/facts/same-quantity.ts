import { exact, powerOfTen } from "../../figures/index.ts";
import type { ProposedFact } from "../meanings/index.ts";
import type { ExhibitReading } from "../model/index.ts";

/** A figure in a sentence with the figure of a table that prints the same quantity more exactly. */
export type SameQuantity = ReadonlyMap<ProposedFact, ProposedFact>;

/** So far before a figure, and behind it, stand the words that say of what it is. */
const before = 150;
const behind = 60;

/** Which figures of tables those in sentences repeat: what rounds to the same in the same unit and role, and goes by words that stand near. */
export function sameQuantities(
  facts: readonly ProposedFact[],
  readings: readonly ExhibitReading[],
): SameQuantity {
  const byExhibit = new Map(readings.map((one) => [one.exhibit, one]));
  const rounded = new RoundedFacts(facts.filter(({ kind, value }) => kind === "table" && value !== "n/m"));
  const found = new Map<ProposedFact, ProposedFact>();
  for (const fact of facts) {
    const reading = byExhibit.get(fact.exhibit);
    if (!reading || fact.kind !== "prose" || fact.table !== "" || fact.scenario === "guidance") continue;
    const near = reading.text.slice(Math.max(0, fact.at.start - before), fact.at.end + behind);
    const like = best(fact, rounded.of(fact), wordsOf(`${fact.label} ${near}`));
    if (like) found.set(fact, like);
  }
  return found;
}

/** Figures of tables by what they are when rounded as those of sentences are. */
class RoundedFacts {
  readonly #facts: readonly ProposedFact[];
  readonly #byPlaces = new Map<number, Map<string, ProposedFact[]>>();

  constructor(facts: readonly ProposedFact[]) {
    this.#facts = facts;
  }

  of(fact: ProposedFact): readonly ProposedFact[] {
    let byKey = this.#byPlaces.get(fact.decimals);
    if (!byKey) {
      byKey = Map.groupBy(this.#facts, (one) => keyOf(one, fact.decimals));
      this.#byPlaces.set(fact.decimals, byKey);
    }
    const own = byKey.get(keyOf(fact, fact.decimals)) ?? [];
    return own.filter(({ decimals }) => decimals >= fact.decimals);
  }
}

const roles = { "percent-of": "value" } as const;

function keyOf({ value, unit, role }: ProposedFact, decimals: number): string {
  const plain = role === "percent-of" ? roles[role] : role;
  return `${unit} ${plain} ${exact(value).abs().times(powerOfTen(decimals)).toFixed(0)}`;
}

const small =
  /^(?:the|and|for|from|with|net|gaap|non|total|other|per|share|of|in|to|by|on|at|as|less|plus|loss|income)$/;

/** Words by their first letters, so that plurals and cases are one. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/[a-z]{2,}/g) ?? []).map((word) => word.slice(0, 6).replace(/s$/, "")));

/** The one whose words stand near most fully, of the same period before others; none where two are as good and unlike. */
function best(
  fact: ProposedFact,
  candidates: readonly ProposedFact[],
  near: ReadonlySet<string>,
): ProposedFact | null {
  const scored = candidates.flatMap((one) => {
    const own = [...wordsOf(nameOf(one))];
    const shared = own.filter((word) => near.has(word));
    const isTold = shared.some((word) => !small.test(word)) || shared.length === own.length;
    const isSame = one.start === fact.start && one.end === fact.end;
    const isPart = one.segment !== "" && one.segment === fact.segment;
    const isSaid = !fact.doubts.some((doubt) => doubt.includes("period"));
    const isOther =
      one.segment !== fact.segment &&
      (fact.segment !== "" || [...wordsOf(one.segment)].some((word) => !near.has(word)));
    if (isOther || !isTold || shared.length === 0 || (isSaid && !isSame)) return [];
    const score =
      shared.length / own.length +
      (isSame ? 2 : 0) +
      (isPart ? 1 : 0) +
      (one.scenario === fact.scenario ? 1 : 0) +
      (one.value.startsWith("-") === fact.value.startsWith("-") ? 0.5 : 0) +
      shared.length / 100;
    return [{ one, score }];
  });
  const [first, ...others] = scored.toSorted((a, b) => b.score - a.score);
  if (!first || first.score < 1) return null;
  const isUnlike = others.some(
    ({ one, score }) => score === first.score && nameOf(one) !== nameOf(first.one),
  );
  return isUnlike && first.score < 4 ? null : first.one;
}

/** The words of a row, with its section where it is a part of the company or is named by that alone. */
function nameOf({ label, path, segment }: ProposedFact): string {
  const isShort = segment !== "" || label.split(" ").length < 3 || /^(?:basic|diluted)\b/i.test(label);
  return isShort ? `${path.at(-1) ?? ""} ${label}` : label;
}
