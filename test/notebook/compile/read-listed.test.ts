import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { compileNotebook, readListed } from "../../../src/lib/notebook/node.ts";

const folder = mkdtempSync(join(tmpdir(), "listed-"));
afterAll(() => rmSync(folder, { recursive: true }));

const source = `---
title: Growth
release: fern
---

## Sales {/* #sales */}

Sales grew by {growth}.

\`\`\`ts id=growth
const growth = 3;
\`\`\`
`;

test("a notebook that is listed is what it is when it is compiled", () => {
  writeFileSync(join(folder, "growth.mdx"), source);
  const path = `${folder}/growth.mdx`;
  expect(readListed(folder).map((one) => ({ ...one }))).toEqual([
    { ...compileNotebook(source, path).notebook, imports: {}, modules: {} },
  ]);
});

test("a notebook is listed by its front matter, whatever the rest of it says", () => {
  writeFileSync(join(folder, "broken.mdx"), "---\ntitle: Broken\n---\n\n<a\n");
  const [broken] = readListed(folder);
  expect(broken?.frontmatter).toEqual({ title: "Broken" });
  expect(broken?.problems.map(({ rule }) => rule)).toContain("markup-is-valid");
});

test("a change is listed, and so is what came and what went", () => {
  writeFileSync(join(folder, "growth.mdx"), source.replace("Growth", "Decline"));
  rmSync(join(folder, "broken.mdx"));
  writeFileSync(join(folder, "mix.mdx"), source);
  expect(readListed(folder).map(({ frontmatter }) => frontmatter.title)).toEqual(["Decline", "Growth"]);
});

test("a folder that is not there has no notebooks", () => {
  expect(readListed(join(folder, "nowhere"))).toEqual([]);
});
