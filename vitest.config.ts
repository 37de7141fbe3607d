import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const shared = { env: { TZ: "Pacific/Kiritimati" }, testTimeout: 20_000 };

export default defineConfig({
  test: {
    // One worker a core: much of what a test waits for runs in a browser or a build of its own.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          ...shared,
          name: "code",
          // These tests change nothing that another could see; a process for each would load all modules again.
          isolate: false,
          include: ["test/**/*.test.ts"],
          exclude: ["test/{browser,sites}/**"],
        },
      },
      {
        test: { ...shared, name: "sites", include: ["test/sites/*.test.ts"], testTimeout: 300_000 },
      },
      {
        test: {
          ...shared,
          name: "browser",
          include: ["test/browser/*.test.ts"],
          globalSetup: "test/browser/global-setup.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
