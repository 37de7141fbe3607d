import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** All that a run of the tests leaves behind lies in one folder, which goes when it ends. */
process.env.TMPDIR = mkdtempSync(join(tmpdir(), "tieout-tests-"));
process.on("exit", () => rmSync(process.env.TMPDIR ?? "", { recursive: true, force: true }));

// These tests change nothing that another could see; a process for each file would load all modules again.
// Times are long enough for a machine that does ten things at once: nothing is held to be quick but in the benchmarks.
const shared = {
  env: { TZ: "Pacific/Kiritimati" },
  isolate: false,
  testTimeout: 180_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 30_000 } },
};

const order = ["sites", "browser", "code"];

/** Long files first and the many short ones last, so that no worker is left alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const bySize = await super.sort(files);
    return bySize.toSorted((a, b) => order.indexOf(a.project.name) - order.indexOf(b.project.name));
  }
}

export default defineConfig({
  test: {
    // Half as many again as there are cores: what a test waits for in a browser leaves a core idle. Twice as many are hardly
    // quicker, and bring slow machines near the times that tests wait.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...shared,
          name: "code",
          include: ["test/**/*.test.ts"],
          exclude: ["test/{browser,sites}/**"],
        },
      },
      {
        test: {
          ...shared,
          name: "sites",
          include: ["test/sites/*.test.ts"],
          testTimeout: 300_000,
        },
      },
      {
        test: {
          ...shared,
          name: "browser",
          include: ["test/browser/*.test.ts"],
          globalSetup: "test/browser/global-setup.ts",
          // On a machine that does ten things at once Chromium, once in some thousand times, draws no frame for half a minute.
          // What it did not do in time it is asked for once more, and the report says so; what it did wrong stays wrong.
          retry: { count: 1, condition: /: Timeout [\d.]+ms exceeded/ },
        },
      },
    ],
  },
});
