import { defineConfig } from "vitest/config";

const shared = { env: { TZ: "Pacific/Kiritimati" }, testTimeout: 20_000 };

export default defineConfig({
  test: {
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
        test: { ...shared, name: "sites", include: ["test/sites/*.test.ts"], testTimeout: 120_000 },
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
