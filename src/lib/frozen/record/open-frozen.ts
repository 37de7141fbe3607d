import { dataStamp, readFrozenFiles } from "../../release/node.ts";
import { keepLatest, ProblemsError } from "../../text/index.ts";
import { checkRecord, isRecord } from "./check-record.ts";
import type { FrozenRecord } from "./frozen-record.ts";

/** Records that are not as they were frozen. */
export class FrozenError extends ProblemsError {
  override readonly name = "FrozenError";
}

const latest = keepLatest<readonly FrozenRecord[]>();

/**
 * The records of a data folder, by id, period and day, the latest day first.
 *
 * @throws FrozenError if any was altered after it was frozen
 */
export function openFrozen(dataFolder = "data"): readonly FrozenRecord[] {
  return latest(`${dataFolder}\n${dataStamp(dataFolder)}`, () => {
    const checked = readFrozenFiles(dataFolder).map(checkRecord);
    const mistakes = checked.flatMap((one) => (isRecord(one) ? [] : [one]));
    if (mistakes.length > 0) throw new FrozenError(mistakes);
    return checked.filter(isRecord).toSorted(inOrder);
  });
}

function inOrder(a: FrozenRecord, b: FrozenRecord): number {
  return compare(a.id, b.id) || compare(a.period, b.period) || compare(b.frozen.on, a.frozen.on);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
