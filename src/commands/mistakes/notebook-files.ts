import { existsSync, globSync, readFileSync } from "node:fs";
import { type Expectation, toExpectations } from "../../lib/checks/index.ts";
import { type Frontmatter, isPublished } from "../../lib/notebook/frontmatter/index.ts";
import { parseFrontmatter } from "../../lib/notebook/frontmatter/node.ts";
import { isDraftRelease } from "../../lib/release/node.ts";
import { folderOfNotebooks } from "../../lib/text/node.ts";

/** A notebook as it lies in its folder. */
export interface NotebookFile {
  readonly path: string;
  readonly source: string;
  readonly frontmatter: Frontmatter;
}

/** The notebooks of a folder, drafts too, in the order of their names. */
export function readNotebookFiles(folder = folderOfNotebooks()): readonly NotebookFile[] {
  if (!existsSync(folder)) return [];
  return globSync("**/*.mdx", { cwd: folder })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .sort()
    .map((path) => {
      const source = readFileSync(path, "utf8");
      return { path, source, frontmatter: parseFrontmatter(yamlOf(source), path) };
    });
}

/** Without the drafts, and without the notebooks over drafts of releases: what a build is made of. */
export function readPublishedFiles(folder?: string): readonly NotebookFile[] {
  return readNotebookFiles(folder).filter(({ frontmatter }) => isPublished(frontmatter.data, isDraftRelease));
}

/** The release that a notebook discusses, as it says. */
export function releaseIn({ frontmatter }: NotebookFile): string {
  return String(frontmatter.data.release ?? "");
}

/**
 * The verdicts that notebooks state for the checks of a release.
 *
 * @throws ExpectationError for a verdict that there is not
 */
export function statedIn(files: readonly NotebookFile[], release: string): readonly Expectation[] {
  return files
    .filter((file) => releaseIn(file) === release)
    .flatMap(({ path, frontmatter: { data, places } }) =>
      toExpectations(data.expect, path, places.expect?.line),
    );
}

function yamlOf(source: string): string {
  return /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1] ?? "";
}
