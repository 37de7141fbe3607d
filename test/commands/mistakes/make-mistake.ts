import { mdxToMdast } from "satteri";
import { readPublishedFiles } from "../../../src/commands/mistakes/notebook-files.ts";
import { notebookMistakes } from "../../../src/commands/mistakes/notebook-mistakes.ts";
import { releaseMistakes } from "../../../src/commands/mistakes/release-mistakes.ts";
import { toModule } from "../../../src/lib/notebook/compile/to-module.ts";
import { parseFrontmatter } from "../../../src/lib/notebook/frontmatter/frontmatter.ts";
import { openContent } from "../../../src/lib/site/site-content.ts";
import { orMistakes, type Problem } from "../../../src/lib/text/problem.ts";
import type { Mistake } from "./seventy-mistakes.ts";

/** Where the notebook would lie. */
export const path = "src/notebooks/zz-mistaken.mdx";

/** A right notebook with one mistake in it. */
export function mistakenSource({ head = {}, body = "" }: Pick<Mistake, "head" | "body">): string {
  const right = {
    title: "title: Mistakes",
    description: "description: D.",
    release: "release: internap-2010-q2",
  };
  const lines = Object.values({ ...right, ...head }).filter((line) => line !== "");
  return `---\n${lines.join("\n")}\n---\n\nRevenues fell.\n\n${body}\n`;
}

/** What `check` says of it without the compiler. */
export function checked(mistake: Mistake): readonly Problem[] {
  const source = mistakenSource(mistake);
  const yaml = /^---\n([\s\S]*?)\n---/.exec(source)?.[1] ?? "";
  return orMistakes(() => {
    const file = { path, source, frontmatter: parseFrontmatter(yaml, path) };
    return [...notebookMistakes([file]), ...releaseMistakes([...readPublishedFiles(), file])];
  });
}

/** What a page of it says, and a build. */
export async function published(mistake: Mistake): Promise<readonly Problem[]> {
  const { code, notebook: data } = toModule(mistakenSource(mistake), path);
  // A fifth of a second is long enough for a loop that never ends.
  const frontmatter = mistake.slow ? { ...data.frontmatter, seconds: 0.2 } : data.frontmatter;
  const notebook = { ...data, frontmatter, imports: {}, modules: {} };
  const content = openContent({ base: "/" }, [{ notebook, Content: null, getHeadings: () => [] }]);
  mdxToMdast(code, { features: { frontmatter: true } });
  const page = await content.publish(notebook);
  const references = await content.resolve(notebook, page);
  return [...page.problems, ...references.problems];
}
