/** How many tests passed and how many failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** The part of Vitest's JSON report that is counted. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly success: boolean;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * Counts a report of Vitest; null stands for a run that left none. A file that could not be loaded, and a run that
 * failed although no test did, count as one failed test each.
 */
export function countTests(report: VitestReport | null, exitCode: number): Counts {
  if (!report) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((one) => one.status === "failed"),
  );
  const failed = report.numFailedTests + unloaded.length;
  return { passed: report.numPassedTests, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
}

/** The sum of counts. */
export function addCounts(counts: readonly Counts[]): Counts {
  const total = (pick: (one: Counts) => number): number => counts.reduce((sum, one) => sum + pick(one), 0);
  return { passed: total((one) => one.passed), failed: total((one) => one.failed) };
}
