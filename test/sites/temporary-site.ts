import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** What a build said and left. */
export interface BuildResult {
  readonly code: number | null;
  readonly printed: string;
  readonly warned: string;
  /** Whether there is a site now. */
  readonly hasSite: boolean;
}

/** A project of its own in a temporary folder: the code of this one over the release and the notebooks of a small site. */
export class TemporarySite {
  readonly folder = mkdtempSync(join(tmpdir(), "small-site-"));

  constructor(name: string) {
    const from = join("test/sites", name);
    const isCode = (path: string): boolean => !/^src\/notebooks\b/.test(path.replaceAll("\\", "/"));
    for (const part of ["src", "public", "astro.config.mjs", "package.json", "tsconfig.json"]) {
      cpSync(part, join(this.folder, part), { recursive: true, filter: isCode });
    }
    cpSync(join(from, "data"), join(this.folder, "data"), { recursive: true });
    cpSync(join(from, "notebooks"), join(this.folder, "src/notebooks"), { recursive: true });
    symlinkSync(resolve("node_modules"), join(this.folder, "node_modules"));
  }

  /** Replaces the first place of `from` in a file of the site. */
  change(file: string, from: string, to: string): void {
    const path = join(this.folder, file);
    const before = readFileSync(path, "utf8");
    if (!before.includes(from)) throw new Error(`${file} has no ${from}`);
    writeFileSync(
      path,
      before.replace(from, () => to),
    );
  }

  /** Builds it as `npm run build` does. */
  build(...args: readonly string[]): BuildResult {
    const command = [join(this.folder, "src/commands/build.ts"), ...args];
    const { INIT_CWD: _, ...env } = process.env;
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      cwd: this.folder,
      encoding: "utf8",
      env,
    });
    const hasSite = existsSync(join(this.folder, "dist"));
    return { code: status, printed: stdout.trim(), warned: stderr.trim(), hasSite };
  }
}
