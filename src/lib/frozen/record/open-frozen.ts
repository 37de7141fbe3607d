import { dataStamp, readFrozenFiles } from "../../release/node.ts";
import { keepLatest, ProblemsError } from "../../text/index.ts";
import { folderOfData } from "../../text/node.ts";
import { type Checked, checkRecord, isNotebookRecord, isProblem, isRecord } from "./check-record.ts";
import type { FrozenNotebook } from "./frozen-notebook.ts";
import type { FrozenRecord } from "./frozen-record.ts";

/** Records that are not as they were frozen. */
export class FrozenError extends ProblemsError {
  override readonly name = "FrozenError";
}

const latest = keepLatest<readonly Checked[]>();

/**
 * The records of reconciliations in a data folder, by id, period and day, the latest day first.
 *
 * @throws FrozenError if any record was altered after it was frozen
 */
export function openFrozen(dataFolder = folderOfData()): readonly FrozenRecord[] {
  return openAll(dataFolder).filter(isRecord).toSorted(inOrder);
}

/**
 * The records of notebooks in a data folder, by slug and day, the latest day first.
 *
 * @throws FrozenError if any record was altered after it was frozen
 */
export function openFrozenNotebooks(dataFolder = folderOfData()): readonly FrozenNotebook[] {
  const bySlugAndDay = (a: FrozenNotebook, b: FrozenNotebook): number =>
    compare(a.slug, b.slug) || compare(b.frozen.on, a.frozen.on);
  return openAll(dataFolder).filter(isNotebookRecord).toSorted(bySlugAndDay);
}

function openAll(dataFolder: string): readonly Checked[] {
  return latest(`${dataFolder}\n${dataStamp(dataFolder)}`, () => {
    const checked = readFrozenFiles(dataFolder).map(checkRecord);
    const mistakes = checked.filter(isProblem);
    if (mistakes.length > 0) throw new FrozenError(mistakes);
    return checked;
  });
}

function inOrder(a: FrozenRecord, b: FrozenRecord): number {
  return compare(a.id, b.id) || compare(a.period, b.period) || compare(b.frozen.on, a.frozen.on);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
