import type { Release } from "../../release/index.ts";
import { gridsOf } from "../found/index.ts";
import type { Ledger } from "../model/index.ts";
import type { Relation } from "../relations/index.ts";
import { growthInSentence } from "./growth-in-sentence.ts";
import { printsInTables } from "./prints-in-tables.ts";
import { figuredSentences } from "./sentence.ts";

/** What sentences say of figures, held against each other and against the tables. */
export function sentenceRelations(release: Release, ledger: Ledger): readonly Relation[] {
  const inTables = printsInTables(gridsOf(release, ledger));
  return figuredSentences(release, ledger).flatMap((sentence) => [
    ...growthInSentence(sentence),
    ...inTables(sentence),
  ]);
}
