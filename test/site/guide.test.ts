import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { scopeOf } from "../../src/lib/cells/scope.ts";
import { compileNotebook } from "../../src/lib/notebook/compile/compile-notebook.ts";
import { compileInNode } from "../../src/lib/notebook/run/compile-in-node.ts";
import { runNotebook } from "../../src/lib/notebook/run/run-notebook.ts";
import { formatProblem } from "../../src/lib/text/problem.ts";
import { internap } from "./internap.ts";

const guide = readFileSync("src/notebooks/guide.mdx", "utf8");
const [lessons = "", mistakes = ""] = guide.split("\n## Mistakes");

/** Fences of a text that are marked with a language, and where each ends. */
function fencesOf(
  text: string,
  language: string,
): readonly { readonly code: string; readonly after: string }[] {
  const fences = text.matchAll(new RegExp(`^(\`{3,})${language}\\n([\\s\\S]*?)\\n\\1$`, "gm"));
  return [...fences].map((match) => ({
    code: match[2] ?? "",
    after: text.slice(match.index + match[0].length).trimStart(),
  }));
}

test.each(fencesOf(lessons, "mdx"))(
  "a source in the guide is followed by itself at work: $code",
  ({ code, after }) => {
    const isOwnHeading = code.startsWith("## ") && lessons.split(`\n${code}\n`).length === 3;
    expect(isOwnHeading || after.startsWith(code)).toBe(true);
  },
);

test("the front matter that the guide shows is its own", () => {
  const [shown] = fencesOf(lessons, "yaml");
  expect(guide.startsWith(`---\n${shown?.code}\n---\n`)).toBe(true);
});

test.each(fencesOf(mistakes, "mdx"))(
  "a mistake in the guide gets the message that stands below it: $code",
  async ({ code, after }) => {
    const front = "---\ntitle: T\ndescription: D\nrelease: internap-2010-q2\n---\n";
    const { notebook } = compileNotebook(front + code, "src/notebooks/working-capital.mdx");
    const whole = { ...notebook, imports: {}, modules: {} };
    const { problems } = await runNotebook(whole, scopeOf(internap().desk), { compile: compileInNode });
    const [shown] = fencesOf(after, "text");
    expect(problems.map(formatProblem).join("\n")).toBe(shown?.code);
  },
);
