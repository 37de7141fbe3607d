import { isMoney, isPercent } from "../../figures/index.ts";
import type { Period } from "../../release/index.ts";
import type { AmountCell, FigureGrid } from "../grid/index.ts";
import type { Relation } from "../relations/index.ts";
import { amountBeside, clauseAround, isLevel, isOfOne } from "./clause-of-change.ts";
import { aYearBefore } from "./compared-period.ts";
import { wayOf } from "./growth-in-sentence.ts";
import { type HeldChange, heldChange } from "./held-change.ts";
import { isPlain, saysOnly } from "./plain-words.ts";
import { type ComparedInRow, rowsOfChange } from "./rows-of-change.ts";
import { baseOf, isOtherwise } from "./said-of-change.ts";
import type { FiguredSentence } from "./sentence.ts";

/**
 * Rates and changes of which a sentence says the current amount alone, or none: "net sales increased 5% to $30.0 million". The earlier
 * amount is that of the row of a table that prints the current one, or that is called alike. One that is no growth of its row may be of
 * something else: there is no relation, unless it looks like a misprint, or says the other way, in words that leave nothing open.
 */
export function changesFromRows(
  grids: readonly FigureGrid[],
  periods: readonly Period[],
): (sentence: FiguredSentence, held: ReadonlySet<string>) => readonly Relation[] {
  /** Where a sentence says not with what it compares, whether no other figure of the row gives the change either. */
  const isOfNoOther = (sentence: FiguredSentence, at: number, beside: AmountCell): boolean => {
    const change = sentence.cells[at];
    const others = change ? rowsOfChange(grids, periods, change, beside, () => true) : [];
    return (
      change !== undefined &&
      digitsOf(change) > 1 &&
      others.every((one) => heldChange(change, one, wayOf(sentence, change, at), "")?.is !== "fits")
    );
  };
  /** Whether it is the change of another amount before it: "$70.9 million, or $3.47 per share, an increase of 15.7%". */
  const isOfAnother = (sentence: FiguredSentence, at: number, beside: AmountCell): boolean => {
    const { cells } = sentence;
    const change = cells[at];
    const others = cells.slice(cells.indexOf(beside) + 1, at).filter(isLevel);
    return others.some((other) => {
      const own = change && { ...change, witness: { ...change.witness, label: other.witness.label } };
      const pairs = own ? rowsOfChange(grids, periods, own, other, () => true) : [];
      return pairs.some((one) => own && heldChange(own, one, wayOf(sentence, change, at), "")?.is === "fits");
    });
  };
  return (sentence, held) =>
    sentence.cells.flatMap((change, at) => {
      if (!isChange(change) || held.has(placeOf(change)) || isOtherwise(sentence, at)) return [];
      const beside = amountBeside(sentence, at);
      const base = baseOf(sentence, at);
      const pairs = rowsOfChange(grids, periods, change, beside, base ?? aYearBefore);
      const isShown = beside !== null && pairs.length > 0 && isTold(beside, pairs);
      const isSure = change.witness.said?.sure !== false || isShown;
      const isCompared = base !== null || (isShown && isOfNoOther(sentence, at, beside));
      const isTelling = beside !== null || digitsOf(change) > 1;
      const tried = beside || isSure || (base && isTelling) ? pairs : [];
      const way = wayOf(sentence, change, at);
      const all = tried.flatMap((pair) => heldChange(change, pair, way, reasonOf(pair)) ?? []);
      const found =
        all.find(({ is }) => is === "fits") ??
        (isCompared &&
        isSure &&
        !sentence.isCut &&
        isCertain(sentence, at, beside, tried) &&
        !(beside && isOfAnother(sentence, at, beside))
          ? mistakenIn(all, beside, isTelling)
          : undefined);
      return found ? [found.relation] : [];
    });
}

/** How many digits a print has that tell something. */
const digitsOf = ({ witness }: AmountCell): number =>
  witness.printed.replaceAll(/\D/g, "").replace(/^0+/, "").length;

/** Whether an amount is that of a row, by its many digits, or by its name. */
const isTold = (beside: AmountCell, pairs: readonly ComparedInRow[]): boolean =>
  digitsOf(beside) > 2 || (digitsOf(beside) === 2 && pairs.every(({ isNamed }) => isNamed));

const placeOf = ({ witness: { line, start } }: AmountCell): string => `${line}:${start}`;

const reasonOf = ({ row, prior }: ComparedInRow): string =>
  `the table prints "${row.row.label}" of the period, and ${prior.witness.printed} of that before`;

function isChange({ witness: { unit, said } }: AmountCell): boolean {
  const isReported = said?.scenario !== "constant-currency" && said?.scenario !== "guidance";
  const isRate = isPercent(unit) && said?.role === "growth";
  return isReported && (isRate || (isMoney(unit) && said?.role === "change"));
}

/** Whether nothing is left open: the row is called as the change is, all such rows say the same, and the words say nothing else of it. */
function isCertain(
  sentence: FiguredSentence,
  at: number,
  beside: AmountCell | null,
  pairs: readonly ComparedInRow[],
): boolean {
  const { cells } = sentence;
  const [[first], change] = [pairs, cells[at]];
  if (!first || !change) return false;
  const isOne = pairs.every(
    ({ isNamed, now, prior }) =>
      isNamed && now.value === first.now.value && prior.value === first.prior.value,
  );
  const others = cells.filter((one) => one !== beside && isLevel(one) && isOfOne(change, one));
  const [ahead, behind] = clauseAround(sentence, at, beside);
  return isOne && others.length === 0 && saysOnly(ahead, change.witness.label) && isPlain(behind);
}

/**
 * A change that looks like a misprint or is near to that of its row, or says the other way; else one for a person to look at. A rate of one digit that no amount
 * stands beside, says too little.
 */
function mistakenIn(
  all: readonly HeldChange[],
  beside: AmountCell | null,
  isTelling: boolean,
): HeldChange | undefined {
  const [first] = all;
  if (!first || !isTelling) return undefined;
  const isSure = first.is === "other-way" || (beside !== null && ["slip", "near"].includes(first.is));
  const { grounds } = first.relation;
  if (isSure || !grounds) return first;
  return {
    ...first,
    relation: { ...first.relation, grounds: { ...grounds, confidence: 0.4, sound: false } },
  };
}
