import { existsSync, readdirSync } from "node:fs";
import { readArguments } from "../../src/commands/bench/read-arguments.ts";
import { runBuild } from "../../src/commands/build.ts";
import { runChecks } from "../../src/commands/checks.ts";
import { runExtract } from "../../src/commands/extract.ts";
import { runFreeze } from "../../src/commands/freeze.ts";
import { runNew } from "../../src/commands/new.ts";
import { runPdf } from "../../src/commands/pdf.ts";
import { type Command, exitCodeOf } from "../../src/commands/program/run-command.ts";
import { runServe } from "../../src/commands/serve.ts";
import { mutateText } from "./mutate-text.ts";
import { Random } from "./random.ts";

export const name = "command-arguments";

/** A command, words that it knows, and what is added so that it refuses, before it does anything, whatever else is said. */
interface Attacked {
  readonly command: Command;
  readonly words: readonly string[];
  readonly before?: readonly string[];
  readonly after?: readonly string[];
}

const fern = ["--data", "test/sites/fern/data"];
const nowhere = "no/such/folder";

const attacked: readonly Attacked[] = [
  {
    command: runBuild,
    words: ["--base", "/reports/", "--site", "https://example.org", "--out"],
    after: ["--out", "src"],
  },
  { command: runServe, words: ["--port", "4321", "--base", "/a/"], before: [nowhere] },
  { command: runPdf, words: ["--paper", "a4", "--out", "adjusted-ebitda"], after: ["--from", nowhere] },
  {
    command: runFreeze,
    words: ["--list", "adjusted-ebitda/2010-q2", "--date", "2010-08-04"],
    after: ["--date", "2010-02-30"],
  },
  {
    command: runNew,
    words: ["Working capital", "--release", "fern"],
    after: ["--release", "no-such-release"],
  },
  { command: runChecks, words: ["--json", "fern"], before: fern },
  { command: (args, { print }) => runExtract(args, print), words: ["fern"], before: ["--check", ...fern] },
  {
    command: (args) => Object.keys(readArguments(args)).length * 0,
    words: ["build", "live", "--n", "1,200", "--json", "x.json"],
  },
];

/** Whatever stands on a command line, a command says in lines of its own what is wrong with it, and does nothing else. */
export async function attack(seed: number): Promise<void> {
  const random = new Random(seed);
  const { command, words, before = [], after = [] } = random.pick(attacked);
  const count = random.below(4);
  const said = Array.from({ length: count }, () =>
    random.oneIn(3) ? random.pick(words) : mutateText(random.pick(words), random),
  );
  // After it everything is a name, so that what makes the command refuse would not be read.
  if (said.includes("--")) return;
  const args = [...before, ...said, ...after];
  const lines: string[] = [];
  const there = readdirSync("src/notebooks").length;
  const code = await exitCodeOf(command, args, { print: () => {}, warn: (line) => lines.push(line) });
  const fault = lines.find(
    (line) => line.includes("Tieout fails") || line.trim() === "" || /\n\s+at /.test(line),
  );
  if (fault !== undefined) throw new Error(`${JSON.stringify(args)}: ${fault}`);
  if (code !== 0 && code !== 1 && code !== 2) throw new Error(`${JSON.stringify(args)}: exit code ${code}`);
  if (code === 2 && lines.length !== 1) throw new Error(`${JSON.stringify(args)}: ${lines.length} lines`);
  if (readdirSync("src/notebooks").length !== there || existsSync(nowhere))
    throw new Error(`${JSON.stringify(args)} wrote`);
}
