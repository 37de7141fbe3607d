import { statSync } from "node:fs";
import { errorAtLoop, type Round, tooLong } from "./loop-errors.ts";

/** Signals that are to end the program, and cannot while a loop holds it. */
const signals = ["SIGHUP", "SIGINT", "SIGTERM"] as const;

/** How often, in milliseconds, is looked whether the file was saved. */
const lookEvery = 250;

/**
 * Gives what each round of the loops of a cell calls. It throws, at the place of the loop, once the program has waited for it for
 * `limit` milliseconds, or once its file was saved anew; and meanwhile lets signals end the program at once.
 */
export function watchRounds(path: string, limit: number): Round {
  let rounds = 0;
  let since: number | null = null;
  let looked = 0;
  let saved: number | null = null;
  return (line, column) => {
    rounds += 1;
    if (rounds % 16 !== 0) return;
    const now = performance.now();
    if (since === null) {
      since = looked = now;
      saved = savedAt(path);
      setImmediate(() => {
        since = null;
      });
      return;
    }
    const isOver = now - since > limit;
    if (!isOver && now - looked < lookEvery) return;
    looked = now;
    letSignalsEnd();
    if (!isOver && savedAt(path) === saved) return;
    throw errorAtLoop(isOver ? tooLong(limit) : "its file was saved while this loop ran", path, line, column);
  };
}

function savedAt(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}

/** Who listens for signals cannot hear them until the loop ends; without listeners the system ends the program. */
function letSignalsEnd(): void {
  for (const signal of signals) {
    const listeners = process.rawListeners(signal) as NodeJS.SignalsListener[];
    if (listeners.length === 0) continue;
    process.removeAllListeners(signal);
    setImmediate(() => {
      for (const listener of listeners) process.on(signal, listener);
    });
  }
}
