import { alignExpression } from "../code/node.ts";
import type { Frontmatter } from "../frontmatter/index.ts";
import type { NotebookProblem, Place } from "../model/index.ts";
import { bracedIn, type FrontText, findingTexts } from "./front-texts.ts";
import type { ParsedInline } from "./parse-notebook.ts";

/** What a notebook found, as its front matter says it: words, and expressions among them. */
export interface ParsedFinding {
  readonly check: string | null;
  readonly place: Place;
  readonly parts: readonly (string | ParsedInline)[];
}

/** The findings of front matter, and what is wrong with their expressions. */
export interface ParsedFindings {
  readonly findings: readonly ParsedFinding[];
  readonly problems: readonly NotebookProblem[];
}

/** Reads the findings that the front matter of a notebook states. */
export function parseFindings(source: string, path: string, { data, places }: Frontmatter): ParsedFindings {
  const place = places.findings ?? { line: 1, column: 1 };
  const read = findingTexts(source, data.findings).map((one) => ({ one, parts: partsOf(source, one) }));
  return {
    findings: read.map(({ one, parts }) => ({ check: one.check, place, parts: parts ?? [one.text] })),
    problems: read.flatMap(({ one, parts }) => (parts ? [] : [hidden(path, place, one)])),
  };
}

/** Null where an expression cannot be found in the source as it reads. */
function partsOf(source: string, { text, offsets }: FrontText): readonly (string | ParsedInline)[] | null {
  const parts: (string | ParsedInline)[] = [];
  let at = 0;
  for (const [start, end] of bracedIn(text)) {
    const [from, to] = [offsets?.[start], offsets?.[end - 1]];
    if (from === undefined || to === undefined || source[to] !== "}") return null;
    parts.push(text.slice(at, start));
    const code = alignExpression(source, from + 1, to);
    parts.push({ code, isAttribute: false, isInFrontmatter: true });
    at = end;
  }
  return [...parts, text.slice(at)].filter((part) => part !== "");
}

function hidden(file: string, place: Place, { text }: FrontText): NotebookProblem {
  const what = `the expressions of the finding "${text.slice(0, 40)}…" cannot be read`;
  const fix = "close each brace, and write the sentence without escapes of YAML";
  return { rule: "frontmatter-is-valid", file, ...place, what, fix };
}
