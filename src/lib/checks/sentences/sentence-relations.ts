import type { Release } from "../../release/index.ts";
import { gridsOf } from "../found/index.ts";
import type { Ledger } from "../model/index.ts";
import type { Relation } from "../relations/index.ts";
import { changesFromRows } from "./change-from-rows.ts";
import { changeInSentence } from "./change-in-sentence.ts";
import { growthInSentence } from "./growth-in-sentence.ts";
import { marginsInSentences } from "./margin-in-sentence.ts";
import { pointsFromRows } from "./points-from-rows.ts";
import { pointsInSentence } from "./points-in-sentence.ts";
import { printsInTables } from "./prints-in-tables.ts";
import { figuredSentences } from "./sentence.ts";

/** What sentences say of figures, held against each other and against the tables. */
export function sentenceRelations(release: Release, ledger: Ledger): readonly Relation[] {
  const grids = gridsOf(release, ledger);
  const [inTables, margins] = [printsInTables(grids), marginsInSentences(grids, release.concepts)];
  const fromRows = changesFromRows(grids, release.periods);
  const pointsOfRows = pointsFromRows(grids, release);
  const sentences = figuredSentences(release, ledger);
  return sentences.flatMap((sentence, at) => {
    const changes = [
      ...growthInSentence(sentence, sentences[at - 1]),
      ...changeInSentence(sentence),
      ...pointsInSentence(sentence),
    ];
    const held = new Set(
      changes.flatMap(({ target: { cell } }) => (cell ? [`${cell.line}:${cell.start}`] : [])),
    );
    return [
      ...changes,
      ...fromRows(sentence, held),
      ...pointsOfRows(sentence, held),
      ...inTables(sentence),
      ...margins(sentence),
    ];
  });
}
