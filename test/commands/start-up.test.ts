import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

/** Prints, at the end, the packages that a process has loaded. */
const hook = `
  import { registerHooks } from "node:module";
  const packages = new Set();
  registerHooks({
    load(url, context, next) {
      const [, name] = /.*\\/node_modules\\/((?:@[^/]+\\/)?[^/]+)\\//.exec(url) ?? [];
      if (name) packages.add(name);
      return next(url, context);
    },
  });
  process.on("exit", () => console.log("loaded:" + [...packages].sort().join()));
`;

function packagesOf(command: string, ...args: readonly string[]): readonly string[] {
  const loading = ["--import", `data:text/javascript,${encodeURIComponent(hook)}`];
  const { stdout } = spawnSync(process.execPath, [...loading, `src/commands/${command}.ts`, ...args], {
    encoding: "utf8",
  });
  const [, names] = /^loaded:(.*)$/m.exec(stdout) ?? [];
  if (names === undefined) throw new Error(`${command} told of no packages: ${stdout}`);
  return names === "" ? [] : names.split(",");
}

/** What reads a release, one that was added as HTML too. */
const release = [
  "decimal.js",
  "dom-serializer",
  "domelementtype",
  "domhandler",
  "domutils",
  "entities",
  "htmlparser2",
  "jsonc-parser",
  "zod",
];
const withFrontMatter = [...release, "js-yaml"].sort();

/** Rule: CONTRIBUTING, "Change code": a command loads what it needs. */
test.each([
  ["checks", [], withFrontMatter],
  ["extract", ["--check"], release],
  ["mutate", ["--help"], release],
  ["new", ["--help"], withFrontMatter],
  ["serve", ["--help"], ["mrmime"]],
])("`%s` loads the packages that it needs, and no others", (command, args, expected) => {
  expect(packagesOf(command, ...args)).toEqual(expected);
});
