import { spawn } from "node:child_process";
import type { TestProject } from "vitest/node";
import { getBrowser } from "../../src/commands/browser/get-browser.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The program of a Chromium. */
    browser: string;
  }
}

/** Finds a browser, and has the site of the project built while other tests run. */
export function setup(project: TestProject): () => void {
  project.provide("browser", getBrowser().path);
  const builder = spawn(process.execPath, ["test/sites/shared-site.ts", "project"], { stdio: "inherit" });
  return () => builder.kill();
}
