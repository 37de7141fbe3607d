import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { follow, readRecipes } from "./read-recipes.ts";
import { TemporarySite } from "./temporary-site.ts";

const recipes = readRecipes("Recipes");

/** Runs what npm would: the script of the project, with the words after `--`. */
function runNpm(site: TemporarySite, line: string): void {
  const [, name = "", words = ""] = /^npm run ([a-z]+)(?: -- (.*))?$/.exec(line) ?? [];
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  // The server of `npm run dev` does not end; what it shows is built by the next command.
  if (name === "dev") return;
  const args = [...words.matchAll(/"([^"]*)"|(\S+)/g)].map(([word, quoted]) => quoted ?? word);
  const commands = (scripts[name] ?? "").split(" && ");
  for (const [index, command] of commands.entries()) {
    const [, own = "", always = ""] = /^node src\/commands\/([a-z]+)\.ts(.*)$/.exec(command) ?? [];
    const given = [...always.split(" ").filter(Boolean), ...(index === commands.length - 1 ? args : [])];
    expect(site.run(own, ...given), `${line}: ${command}`).toMatchObject({ code: 0, warned: "" });
  }
}

const notebook = "releases/internap-2010-q2/notebooks/working-capital/index.html";

/** Something of each recipe that only its page can have. */
const added: readonly (readonly [recipe: string, file: string, text: string])[] = [
  ["Add a notebook", notebook, '<h2 id="as-printed">'],
  ["Add a cell", notebook, 'id="cash-change"'],
  ["Add a chart", notebook, 'id="cash-chart"'],
  ['Let a reader ask "what if"', notebook, 'id="_input-change"'],
  ["Add a reconciliation", notebook, 'id="loss-from-net-loss"'],
  ["Add a check", "releases/internap-2010-q2/checks/index.html", "costs-by-difference"],
  ["Add a release", "releases/fern/index.html", "Fern &amp; Sons Reports Year"],
];

describe("recipes in CONTRIBUTING.md do what they say", () => {
  const site = new TemporarySite();
  const build = "npm run build";

  test.each([...recipes])("%s", (_, steps) => {
    expect(steps.at(-1)?.text).toBe(build);
    // The build comes when all of them are followed; it tells the mistakes of all.
    for (const step of steps) if (step.text !== build) follow(site, step, runNpm);
  });

  test("what they lead to is checked and built", () => runNpm(site, build));

  test.each(added)("%s: what it adds is on its page", (_, file, text) => {
    expect(readFileSync(join(site.folder, "dist", file), "utf8")).toContain(text);
  });

  test("there is one for everything that is added", () => {
    const things = ["notebook", "cell", "chart", "reconciliation", "check", "release"];
    const adding = [...recipes.keys()].filter((title) => title.startsWith("Add "));
    expect(adding).toEqual(things.map((thing) => `Add a ${thing}`));
    expect(added.map(([recipe]) => recipe)).toEqual([...recipes.keys()]);
  });
});
