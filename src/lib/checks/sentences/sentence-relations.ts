import type { Release } from "../../release/index.ts";
import { agrees } from "../found/index.ts";
import { type AmountCell, gridsOf } from "../grid/index.ts";
import type { Ledger } from "../model/index.ts";
import { type Expression, factReferences, type Relation } from "../relations/index.ts";
import { changesFromRows } from "./change-from-rows.ts";
import { changeInSentence } from "./change-in-sentence.ts";
import { ratesInConstantCurrency } from "./constant-currency.ts";
import { type FinerPrint, growthInSentence } from "./growth-in-sentence.ts";
import { marginsInSentences } from "./margin-in-sentence.ts";
import { pointsFromRows } from "./points-from-rows.ts";
import { pointsInSentence } from "./points-in-sentence.ts";
import { fits } from "./print-of-cell.ts";
import { printsInTables } from "./prints-in-tables.ts";
import { type FiguredSentence, figuredSentences } from "./sentence.ts";
import { sharesInSentences } from "./share-in-sentence.ts";
import { taxRatesInSentences } from "./tax-rate-in-sentence.ts";

/** What sentences say of figures, held against each other and against the tables. */
export function sentenceRelations(release: Release, ledger: Ledger): readonly Relation[] {
  const grids = gridsOf(release, ledger);
  const [inTables, margins] = [printsInTables(grids), marginsInSentences(grids, release.concepts)];
  const shares = sharesInSentences(grids);
  const taxRates = taxRatesInSentences(grids);
  const fromRows = changesFromRows(grids, release.periods);
  const pointsOfRows = pointsFromRows(grids, release);
  const cells = new Map(
    grids.flatMap(({ rows }) =>
      rows.flatMap((row) =>
        row.cells.flatMap((cell) => (cell ? [[placeOf(cell.witness), cell] as const] : [])),
      ),
    ),
  );
  const sentences = figuredSentences(release, ledger);
  return sentences.flatMap((sentence, at) => {
    const prints = inTables(sentence);
    const before = sentences[at - 1];
    const finer = finerIn(cells, [...prints, ...(before ? inTables(before) : [])]);
    const changes = [
      ...growthInSentence(sentence, before, finer),
      ...changeInSentence(sentence),
      ...pointsInSentence(sentence),
    ];
    const agreed = new Set(prints.map(placeOfTarget));
    const idle = ratesInConstantCurrency(sentence).filter((one) => !agreed.has(placeOfTarget(one)));
    // A rate beside an amount that is misprinted is of the amount as it should be, which its row has.
    const wrong = placesOfWrong(cells, prints, sentence);
    const whole = changes.filter(({ expression }) => !placesIn(expression).some((place) => wrong.has(place)));
    const [sound, doubtful] = [whole.filter(isSound), whole.filter((one) => !isSound(one))];
    const held = new Set(sound.map(placeOfTarget));
    const ofRows = [...fromRows(sentence, held), ...pointsOfRows(sentence, held)];
    const found = new Set(ofRows.filter(isSound).map(placeOfTarget));
    const left = doubtful.filter((one) => !found.has(placeOfTarget(one)));
    const own = new Set(left.map(placeOfTarget));
    const others = ofRows.filter((one) => !own.has(placeOfTarget(one)));
    return [
      ...sound,
      ...left,
      ...others,
      ...prints,
      ...margins(sentence),
      ...shares(sentence),
      ...taxRates(sentence),
      ...idle,
    ];
  });
}

const isSound = ({ grounds }: Relation): boolean => grounds?.sound !== false;
const placeOf = ({ line, start }: { readonly line: number; readonly start: number }): string =>
  `${line}:${start}`;

/** The cells that amounts of sentences agree with, of more digits than these. */
function finerIn(cells: ReadonlyMap<string, AmountCell>, prints: readonly Relation[]): FinerPrint {
  const homes = new Map(
    prints.flatMap(({ target, expression }) => {
      const home = expression.kind === "reference" && expression.cell && cells.get(placeOf(expression.cell));
      return target.cell && home ? [[placeOf(target.cell), home] as const] : [];
    }),
  );
  return (cell) => {
    const home = homes.get(placeOf(cell.witness));
    return home && home.half < cell.half && agrees(cell, home) ? home : undefined;
  };
}

const placesIn = (expression: Expression): readonly string[] =>
  factReferences(expression).flatMap(({ cell }) => (cell ? [placeOf(cell)] : []));

/** Where amounts stand that are not what the cell of their name prints. */
function placesOfWrong(
  cells: ReadonlyMap<string, AmountCell>,
  prints: readonly Relation[],
  sentence: FiguredSentence,
): ReadonlySet<string> {
  const own = new Map(sentence.cells.map((one) => [placeOf(one.witness), one]));
  return new Set(
    prints.flatMap(({ target, expression }) => {
      const print = target.cell && own.get(placeOf(target.cell));
      const [home] = placesIn(expression).flatMap((place) => cells.get(place) ?? []);
      return print && home && !fits(print, home) ? [placeOf(print.witness)] : [];
    }),
  );
}

const placeOfTarget = ({ target: { cell } }: Relation): string => `${cell?.line}:${cell?.start}`;
