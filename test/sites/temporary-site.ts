import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { type Command, exitCodeOf } from "../../src/commands/program/run-command.ts";

/** What a build said and left. */
export interface BuildResult {
  readonly code: number | null;
  readonly printed: string;
  readonly warned: string;
  /** Whether there is a site now. */
  readonly hasSite: boolean;
}

const code = [
  "src",
  "public",
  "astro.config.mjs",
  "package.json",
  "tsconfig.json",
  "tsconfig.notebooks.json",
];

/** What a command says while it goes on, in which stage it is and how far: a busy machine says more of it. */
const progress =
  /^[A-Z][a-z ]+(?:: (?:[\d,]+ in )?\d+\.\d s\b.*|, \d+ s so far|: [\d,]+(?: of [\d,]+)?(?:, about .* left)?)\n/gm;

/** What a check of types learnt of packages and code, by their content, in another site of this run. */
const knownTypes = join(tmpdir(), "types");

/** What Node compiled of code, by its content: for all sites of this run. */
const compiledCode = join(tmpdir(), "compiled");

/**
 * The compiled code as a site sees it: Node finds a module there by its way from the folder, which is the same in each site.
 */
function linkCompiled(site: string): string {
  mkdirSync(compiledCode, { recursive: true });
  const link = join(dirname(site), "compiled");
  symlinkSync(compiledCode, link);
  return link;
}

/** Of workers that learnt the same, one keeps it. */
function keepTypes(learnt: string): void {
  const own = mkdtempSync(join(tmpdir(), "types-"));
  cpSync(learnt, own, { recursive: true });
  try {
    renameSync(own, knownTypes);
  } catch {
    rmSync(own, { recursive: true });
  }
}

/**
 * A project of its own in a temporary folder: the code of this one over the release and the notebooks of a small site,
 * or, without a name, over those of the project.
 */
export class TemporarySite {
  readonly folder = join(mkdtempSync(join(tmpdir(), "small-site-")), "project");
  /**
   * The environment of its commands beside that of the tests, without CI, where a build may not list an address. What its
   * builds keep is its own: no other test has made it.
   */
  readonly env: Record<string, string> = {
    TIEOUT_STORE: mkdtempSync(join(tmpdir(), "store-")),
    NODE_COMPILE_CACHE: linkCompiled(this.folder),
    NODE_COMPILE_CACHE_PORTABLE: "1",
  };

  constructor(name?: string) {
    const [data, notebooks] = name
      ? [join("test/sites", name, "data"), join("test/sites", name, "notebooks")]
      : ["data", "src/notebooks"];
    cpSync(data, join(this.folder, "data"), { recursive: true });
    cpSync(notebooks, join(this.folder, "src/notebooks"), { recursive: true });
    const isCode = (path: string): boolean => !/^src\/notebooks\b/.test(path.replaceAll("\\", "/"));
    for (const part of code) cpSync(part, join(this.folder, part), { recursive: true, filter: isCode });
    const settings = join("test/sites", name ?? "", "site.json");
    if (name && existsSync(settings)) cpSync(settings, join(this.folder, "site.json"));
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
    return this.run("build", ...args);
  }

  /** Runs a command in this process, which is quicker: one that builds no pages, or refuses to. */
  async runHere(command: Command, ...args: readonly string[]): Promise<BuildResult> {
    const printed: string[] = [];
    const warned: string[] = [];
    const output = { print: (line: string) => printed.push(line), warn: (line: string) => warned.push(line) };
    const code = await this.here(() => exitCodeOf(command, args, output));
    return { code, printed: printed.join("\n"), warned: warned.join("\n"), hasSite: this.hasSite };
  }

  /** Does something with its folder as that of the process. */
  async here<T>(act: () => T): Promise<Awaited<T>> {
    const before = process.cwd();
    process.chdir(this.folder);
    try {
      return await act();
    } finally {
      process.chdir(before);
    }
  }

  private get hasSite(): boolean {
    return existsSync(join(this.folder, "dist"));
  }

  /** Runs a command of it, as npm does. */
  run(name: string, ...args: readonly string[]): BuildResult {
    const command = [join(this.folder, `src/commands/${name}.ts`), ...args];
    const { INIT_CWD: _, CI: __, ...env } = process.env;
    const learnt = join(this.folder, ".astro/tieout/types");
    const isFirst = !existsSync(learnt);
    if (isFirst && existsSync(knownTypes)) cpSync(knownTypes, learnt, { recursive: true });
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      cwd: this.folder,
      encoding: "utf8",
      env: { ...env, ...this.env },
    });
    if (isFirst && existsSync(learnt)) keepTypes(learnt);
    const printed = stdout.replaceAll(progress, "").trim();
    return { code: status, printed, warned: stderr.trim(), hasSite: this.hasSite };
  }
}
