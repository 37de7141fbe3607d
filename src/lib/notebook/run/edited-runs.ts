import { KeptCalls, type KeptRun } from "./kept-calls.ts";
import type { Compile } from "./run-unit.ts";
import { WatchedCells, type WatchedRun } from "./watched-cells.ts";

/** The runs of notebooks while they are edited: what did not change does not run again, and what runs is watched. */
export class EditedRuns {
  private readonly calls = new KeptCalls();
  private readonly watched: WatchedCells;

  /** `wordsOf` says a value that was written to the console in words. */
  constructor(wordsOf: (value: unknown) => string) {
    this.watched = new WatchedCells(wordsOf);
  }

  /** Compiles for the next run of a notebook. */
  for(run: KeptRun, inner: Compile): Compile {
    return this.calls.for(run, this.watched.watch(inner));
  }

  /** Lets all of a notebook run again. */
  forget(path: string): void {
    this.calls.forget(path);
  }

  /** What the code with a body did when it ran last; null where it never did. */
  of(body: string | null): WatchedRun | null {
    return this.watched.of(body);
  }
}
