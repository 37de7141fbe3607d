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
    const [sound, doubtful] = [changes.filter(isSound), changes.filter((one) => !isSound(one))];
    const held = new Set(sound.map(placeOfTarget));
    const ofRows = [...fromRows(sentence, held), ...pointsOfRows(sentence, held)];
    const found = new Set(ofRows.filter(isSound).map(placeOfTarget));
    const left = doubtful.filter((one) => !found.has(placeOfTarget(one)));
    const own = new Set(left.map(placeOfTarget));
    const others = ofRows.filter((one) => !own.has(placeOfTarget(one)));
    return [...sound, ...left, ...others, ...inTables(sentence), ...margins(sentence)];
  });
}

const isSound = ({ grounds }: Relation): boolean => grounds?.sound !== false;
const placeOfTarget = ({ target: { cell } }: Relation): string => `${cell?.line}:${cell?.start}`;
