import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Nodes } from "mdast";
import { markdownToMdast } from "satteri";
import { describe, expect, test } from "vitest";
import { filesBelow } from "./source-files.ts";

const documents = [
  ...readdirSync(".").filter((name) => name.endsWith(".md")),
  ...filesBelow("data", ".md"),
  ...filesBelow("src", ".md"),
  // What a site publishes is held with the site, of which not every file stands here.
  ...filesBelow("test", ".md").filter((path) => !path.includes("/expected/")),
];

/** Every node of a Markdown file, in its order. */
function nodesOf(path: string): readonly Nodes[] {
  const found: Nodes[] = [];
  const collect = (node: Nodes): void => {
    found.push(node);
    if ("children" in node) for (const child of node.children) collect(child);
  };
  collect(markdownToMdast(readFileSync(path, "utf8")) as Nodes);
  return found;
}

const textOf = (node: Nodes): string =>
  "value" in node ? node.value : "children" in node ? node.children.map(textOf).join("") : "";

/** How hosts of Markdown make an anchor of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

const anchorsOf = (path: string): readonly string[] =>
  nodesOf(path)
    .filter(({ type }) => type === "heading")
    .map((heading) => anchorOf(textOf(heading)));

describe.each(documents)("%s", (path) => {
  const urls = nodesOf(path).flatMap((node) => ("url" in node ? [node.url] : []));

  test("links inside the project lead to files that are there, and to headings in them", () => {
    const broken = urls.filter((url) => {
      if (/^[a-z]+:/.test(url)) return false;
      const [file = "", anchor] = url.split("#");
      const target = file === "" ? path : join(dirname(path), decodeURI(file));
      if (!existsSync(target)) return true;
      return anchor !== undefined && target.endsWith(".md") && !anchorsOf(target).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  test("it does not name a path of somebody's machine", () => {
    expect(readFileSync(path, "utf8")).not.toMatch(/(?:^|[\s"'(`])\/(?:home|root|work|Users)\//m);
  });
});

describe("README.md", () => {
  const nodes = nodesOf("README.md");

  test('says "I want to change X → open Y", and every Y is there', () => {
    const rows = tableUnder(/^I want to change/);
    expect(rows.length).toBeGreaterThan(10);
    const paths = rows.flatMap((row) => codeIn(row));
    expect(paths.filter((one) => !existsSync(one))).toEqual([]);
    expect(rows.filter((row) => codeIn(row).length === 0).map(textOf)).toEqual([]);
  });

  test("names only npm scripts that package.json has", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: object };
    const words = nodes.flatMap((node) =>
      node.type === "inlineCode" || node.type === "code" ? [node.value] : [],
    );
    const named = words.flatMap((text) => [...text.matchAll(/npm (?:run (?:--silent )?)?([a-z-]+)/g)]);
    const known = new Set([...Object.keys(scripts), "ci", "run", "install"]);
    expect(named.map(([, script = ""]) => script).filter((script) => !known.has(script))).toEqual([]);
  });

  /** The rows, without the header, of the first table under a heading. */
  function tableUnder(heading: RegExp): readonly Nodes[] {
    const at = nodes.findIndex((node) => node.type === "heading" && heading.test(textOf(node)));
    const table = nodes.slice(at).find((node) => node.type === "table");
    return at >= 0 && table?.type === "table" ? table.children.slice(1) : [];
  }

  /** The code in the last cell of a row. */
  function codeIn(row: Nodes): readonly string[] {
    const cell = "children" in row ? row.children.at(-1) : undefined;
    return cell && "children" in cell
      ? cell.children.flatMap((one) => (one.type === "inlineCode" ? [one.value] : []))
      : [];
  }
});
