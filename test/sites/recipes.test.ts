import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Nodes } from "mdast";
import { markdownToMdast } from "satteri";
import { describe, expect, test } from "vitest";
import { TemporarySite } from "./temporary-site.ts";

/** One thing that a recipe says to do: what stands in the fence, with the file named before it or by running it. */
interface Step {
  readonly what: "write" | "append" | "delete" | "run";
  readonly file: string;
  readonly text: string;
}

const { children } = markdownToMdast(readFileSync("CONTRIBUTING.md", "utf8")) as Nodes & {
  children: Nodes[];
};
const titleOf = (node: Nodes, depth: number): string | null =>
  node.type === "heading" && node.depth === depth ? textOf(node) : null;
const from = children.findIndex((node) => titleOf(node, 2) === "Recipes");
const after = children.findIndex((node, index) => index > from && titleOf(node, 2) !== null);
const recipes = Map.groupBy(
  children.slice(from + 1, after).flatMap((node, index, all) => {
    const title = all.slice(0, index).findLast((one) => titleOf(one, 3) !== null);
    return title && node.type === "code"
      ? [{ title: textOf(title), steps: stepsOf(node, all[index - 1]) }]
      : [];
  }),
  ({ title }) => title,
);

function textOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

/** A fence marked `sh` is run; any other is what the last words before it say. */
function stepsOf(
  { lang, value }: Extract<Nodes, { type: "code" }>,
  before: Nodes | undefined,
): readonly Step[] {
  if (lang === "sh") return value.split("\n").map((text) => ({ what: "run", file: "", text }));
  const said = before ? textOf(before) : "";
  const [, verb = "", file = ""] = /\b(write|append to|delete this line in) (\S+):$/i.exec(said) ?? [];
  const what = (["write", "append", "delete"] as const).find((one) => verb.toLowerCase().startsWith(one));
  if (!what) throw new Error(`CONTRIBUTING.md does not say what to do with ${value}`);
  return [{ what, file, text: `${value}\n` }];
}

function follow(site: TemporarySite, { what, file, text }: Step): void {
  const path = join(site.folder, file);
  mkdirSync(dirname(path), { recursive: true });
  if (what === "run") runNpm(site, text);
  else if (what === "delete") site.change(file, text, "");
  else if (what === "append") appendFileSync(path, text);
  else writeFileSync(path, text);
}

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

  test.each([...recipes])("%s", (_, parts) => {
    const steps = parts.flatMap(({ steps }) => steps);
    expect(steps.at(-1)?.text).toBe(build);
    // The build comes when all of them are followed; it tells the mistakes of all.
    for (const step of steps) if (step.text !== build) follow(site, step);
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
