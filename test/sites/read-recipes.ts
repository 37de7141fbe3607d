import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Nodes } from "mdast";
import { markdownToMdast } from "satteri";
import type { TemporarySite } from "./temporary-site.ts";

/** One thing that a recipe says to do: what stands in the fence, with the file named before it or by running it. */
export interface Step {
  readonly what: "write" | "append" | "delete" | "change" | "run";
  readonly file: string;
  readonly text: string;
}

/** The recipes below a heading of CONTRIBUTING.md: the steps of each, by its title. */
export function readRecipes(heading: string): ReadonlyMap<string, readonly Step[]> {
  const { children } = markdownToMdast(readFileSync("CONTRIBUTING.md", "utf8")) as Nodes & {
    children: Nodes[];
  };
  const from = children.findIndex((node) => titleOf(node, 2) === heading);
  const after = children.findIndex((node, index) => index > from && titleOf(node, 2) !== null);
  const recipes = new Map<string, Step[]>();
  for (const [index, node] of children.entries()) {
    if (from < 0 || index <= from || (after >= 0 && index >= after)) continue;
    const title = titleOf(node, 3);
    if (title !== null) recipes.set(title, []);
    if (node.type === "code") [...recipes.values()].at(-1)?.push(...stepsOf(node, children[index - 1]));
  }
  return recipes;
}

const titleOf = (node: Nodes, depth: number): string | null =>
  node.type === "heading" && node.depth === depth ? textOf(node) : null;

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
  const [, verb = "", file = ""] =
    /\b(write|append to|delete this line in|change)\s(\S+):$/i.exec(said) ?? [];
  const verbs = ["write", "append", "delete", "change"] as const;
  const what = verbs.find((one) => verb.toLowerCase().startsWith(one));
  if (!what) throw new Error(`CONTRIBUTING.md does not say what to do with ${value}`);
  return [{ what, file, text: `${value}\n` }];
}

/** Does what a step says in a copy of the project; commands are run by `run`. */
export function follow(
  site: TemporarySite,
  { what, file, text }: Step,
  run: (site: TemporarySite, line: string) => void,
): void {
  const path = join(site.folder, file);
  mkdirSync(dirname(path), { recursive: true });
  if (what === "run") run(site, text);
  else if (what === "delete") site.change(file, text, "");
  else if (what === "change") for (const [old, changed] of hunksOf(text)) site.change(file, old, changed);
  else if (what === "append") appendFileSync(path, text);
  else writeFileSync(path, text);
}

/** The parts of a difference, each as it was and as it is to be. */
function hunksOf(difference: string): readonly (readonly [string, string])[] {
  return difference.split(/^@@.*\n/m).flatMap((hunk) => {
    const lines = hunk.split("\n").filter((line) => line !== "");
    const without = (sign: string): string =>
      lines.flatMap((line) => (line.startsWith(sign) ? [] : [`${line.slice(1)}\n`])).join("");
    return lines.length === 0 ? [] : [[without("+"), without("-")] as const];
  });
}
