import type { BuildStep } from "./report-step.ts";

/** Where lines of progress go. */
export interface ProgressOutput {
  readonly print: (line: string) => void;
  /** Writes over the line at which a terminal stands; null where there is no terminal. */
  readonly rewrite: ((line: string) => void) | null;
  /** Milliseconds, of any beginning. */
  readonly now: () => number;
}

/** What says how far a task is. */
export interface Progress {
  readonly take: (step: BuildStep) => void;
  /** Ends the last stage. */
  readonly end: () => void;
}

/** A stage that takes no longer than this is not worth a line, in milliseconds. */
const patience = 2000;
/** How often a line is rewritten on a terminal, and written elsewhere. */
const [soon, late] = [100, 15_000];

/**
 * Says how far a task is, stage by stage: on a terminal in one line that is written over, elsewhere in a line for each stage
 * that took more than two seconds, and one in a quarter of a minute while it goes on.
 */
export function openProgress({ print, rewrite, now }: ProgressOutput): Progress {
  let stage: { readonly began: number; last: BuildStep; said: number } | null = null;
  const end = (): void => {
    if (!stage) return;
    const seconds = (now() - stage.began) / 1000;
    rewrite?.("");
    if (seconds * 1000 > patience) print(wordsOfEnd(stage.last, seconds));
    stage = null;
  };
  const say = (line: string, at: number): void => {
    if (!stage) return;
    (rewrite ?? print)(line);
    stage.said = at;
  };
  return {
    take: (step) => {
      const at = now();
      if (stage?.last.stage !== step.stage) {
        end();
        stage = { began: at, last: step, said: at };
        rewrite?.(step.stage);
        return;
      }
      stage.last = step;
      const waited = at - stage.said;
      const isDue = rewrite ? waited >= soon : waited >= late;
      if (isDue && at - stage.began > patience) say(wordsOfStep(step, (at - stage.began) / 1000), at);
    },
    end,
  };
}

function wordsOfStep({ stage, done, total }: BuildStep, seconds: number): string {
  if (done === undefined) return `${stage}, ${seconds.toFixed(0)} s so far`;
  const of = total === undefined ? "" : ` of ${inThousands(total)}`;
  const left = total === undefined || done === 0 ? "" : `, about ${timeLeft(done, total, seconds)} left`;
  return `${stage}: ${inThousands(done)}${of}${left}`;
}

function wordsOfEnd({ stage, done, reused = 0 }: BuildStep, seconds: number): string {
  const count = done === undefined ? "" : `${inThousands(done)} in `;
  const kept = reused === 0 ? "" : `, ${inThousands(reused)} of them as they were made before`;
  return `${stage}: ${count}${seconds.toFixed(1)} s${kept}`;
}

function timeLeft(done: number, total: number, seconds: number): string {
  const left = Math.ceil((seconds * (total - done)) / done);
  return left < 90 ? `${left} s` : `${Math.round(left / 60)} min`;
}

const inThousands = (count: number): string => count.toLocaleString("en-US");
