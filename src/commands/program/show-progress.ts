import type { Output } from "./output.ts";
import { openProgress } from "./progress.ts";
import { onStep } from "./report-step.ts";

/** Does a task, and says meanwhile how far it is; in one line if this is a terminal, in few elsewhere. */
export async function showProgress<Result>({ print }: Output, task: () => Promise<Result>): Promise<Result> {
  const { stdout } = process;
  const rewrite = (line: string): void => {
    stdout.write(`\r\u001B[2K${line.slice(0, (stdout.columns || 80) - 1)}`);
  };
  const progress = openProgress({
    print,
    rewrite: stdout.isTTY ? rewrite : null,
    now: () => performance.now(),
  });
  const stop = onStep(progress.take);
  try {
    return await task();
  } finally {
    stop();
    progress.end();
  }
}
