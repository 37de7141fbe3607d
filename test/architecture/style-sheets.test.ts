import { readFileSync } from "node:fs";
import postcss, { type Container, type Rule } from "postcss";
import { expect, test } from "vitest";
import { filesBelow } from "./source-files.ts";

/** The selectors of a rule, with those of the rules in which it stands before them. */
function selectorsOf(rule: Rule): readonly string[] {
  const outer = outerOf(rule);
  const before = outer ? selectorsOf(outer) : [""];
  return before.flatMap((one) => rule.selectors.map((own) => `${one} ${own}`));
}

function outerOf({ parent }: { readonly parent?: Container | Rule["parent"] }): Rule | undefined {
  if (!parent || parent.type === "root") return undefined;
  return parent.type === "rule" ? (parent as Rule) : outerOf(parent as Rule);
}

const isOfPaper = (rule: Rule): boolean =>
  rule.parent?.type === "atrule" && "params" in rule.parent && rule.parent.params === "print";

/** Of a selector with the words in parentheses of `:has()`, `:not()` and pseudo-classes left out, what is styled. */
const styledBy = (selector: string): string =>
  selector
    .replace(/:(?:has|not)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, "")
    .trim()
    .split(/[\s>~+]+/)
    .at(-1) ?? "";

/** What a `:has()` selects behind itself must be told by a name: else a browser styles all of a page at each of its changes. */
test("no rule selects anything there is behind `:has()`", () => {
  const rules = filesBelow("src/styles", ".css").flatMap((path) => {
    const found: Rule[] = [];
    postcss.parse(readFileSync(path, "utf8")).walkRules((rule) => void found.push(rule));
    return found.filter((rule) => !isOfPaper(rule));
  });
  const having = rules.flatMap(selectorsOf).filter((one) => one.includes(":has("));
  expect(having.length).toBeGreaterThan(20);
  const isBehind = (one: string): boolean => /:has\((?:[^()]|\([^()]*\))*\)\)?[\s>~+]+[^\s>~+]/.test(one);
  const universal = having.filter(
    (one) => isBehind(one) && !/[a-z]/.test(styledBy(one).replace(/:[a-z-]+(?!\()/g, "")),
  );
  expect(universal).toEqual([]);
  expect(having.filter((one) => /(?:^|\s):root:has\(/.test(one))).toEqual([]);
});

/** Colours of lines, dots and marks are lighter than the 4.5 : 1 that words need (WCAG 2.2, 1.4.3). */
test("words are set in colours of words", () => {
  const ofMarks = /var\(--(?:muted|dots|hairline|rule)\b/;
  const wrong = filesBelow("src/styles", ".css").flatMap((path) => {
    const found: string[] = [];
    postcss.parse(readFileSync(path, "utf8")).walkDecls("color", ({ value, source }) => {
      if (ofMarks.test(value)) found.push(`${path}:${source?.start?.line} ${value}`);
    });
    return found;
  });
  expect(wrong).toEqual([]);
});
