import { isPercent, isPoints, type Unit, unitEntry } from "../../figures/index.ts";
import { plainMeasure } from "../found/index.ts";
import type { AmountCell } from "../grid/index.ts";
import type { Relation } from "../relations/index.ts";
import { type Compared, differenceRelation } from "./change-in-sentence.ts";
import { isClosedClause } from "./closed-clause.ts";
import { wayOf } from "./growth-in-sentence.ts";
import { currentLevelBefore, isOtherwise } from "./said-of-change.ts";
import { type FiguredSentence, wordsBetween } from "./sentence.ts";

/**
 * Changes in basis points or percentage points beside the two levels that they are between, as sentences put it: "45.2 %, up 200 basis points from 43.2 %",
 * "increased 200 basis points to 45.2 % from 43.2 %". One that is not their difference may be between two others: it is for a
 * person to look at, unless the words say the other way, or leave nothing open.
 */
export function pointsInSentence(sentence: FiguredSentence): readonly Relation[] {
  return sentence.cells.flatMap((points, at) => {
    const { said, unit } = points.witness;
    if (!isPoints(unit) || said?.role !== "change-points" || said.scenario === "constant-currency") return [];
    const pair = levelsBeside(sentence, at);
    if (!pair) return [];
    const way = wayOf(sentence, points, at);
    const isClosed =
      way !== null && !isOtherwise(sentence, at) && isClosedClause(sentence, [points, pair.now, pair.prior]);
    return [differenceRelation(points, pair, way, { grain: inPercent(unit), isClosed })];
  });
}

const compares = /\b(?:from|compared (?:to|with)|versus|vs\.?|against)\b/i;

/** The levels around a change, behind it, or before it, with what compares them between. */
function levelsBeside(sentence: FiguredSentence, at: number): Compared | null {
  const { cells } = sentence;
  const current = currentLevelBefore(sentence, at, isLevel)?.now;
  const around = levelsOf(sentence, current, cells[at + 1], cells[at]);
  const behind = levelsOf(sentence, cells[at + 1], cells[at + 2], cells[at + 1]);
  return around ?? behind ?? levelsOf(sentence, cells[at - 2], cells[at - 1], cells[at - 2]);
}

/** Two levels of one measure and of different periods; what compares them stands between `last` and the prior one. */
function levelsOf(
  sentence: FiguredSentence,
  now: AmountCell | undefined,
  prior: AmountCell | undefined,
  last: AmountCell | undefined,
): Compared | null {
  if (!now || !prior || !last || ![now, prior].every(isLevel)) return null;
  const [name, other] = [now, prior].map(
    ({ witness }) => `${plainMeasure(witness.label)} ${witness.segment}`,
  );
  const isOther = now.witness.period !== prior.witness.period;
  const between = wordsBetween(sentence, last, prior);
  return name === other && isOther && between.length < 70 && compares.test(between) ? { now, prior } : null;
}

const isLevel = ({ witness: { unit, said } }: AmountCell): boolean =>
  isPercent(unit) && said?.role === "value";

/** How many points of a unit are one percent. */
const inPercent = (unit: Unit): number => 10 ** ((unitEntry(unit).power ?? 0) - 2);
