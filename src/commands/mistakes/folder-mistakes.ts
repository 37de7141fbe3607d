import { isAbsolute } from "node:path";
import { allReleases } from "../../lib/release/node.ts";
import { nearestName, type Problem } from "../../lib/text/index.ts";
import { folderOfData, folderOfNotebooks } from "../../lib/text/node.ts";
import { type NotebookFile, releaseIn } from "./notebook-files.ts";

/**
 * Notebooks that lie where none is published from: outside of the project, in a folder that is no release, or deeper, and those in
 * the folder of another release than they are over.
 */
export function folderMistakes(files: readonly NotebookFile[]): readonly Problem[] {
  const outside = files.find(({ path }) => isAbsolute(path) || path.startsWith("../"));
  if (outside) return [outsideProject(outside)];
  const known = allReleases();
  return files.flatMap((file) => {
    const folders = file.path
      .replace(/^.*?notebooks\//, "")
      .split("/")
      .slice(0, -1);
    const [folder] = folders;
    if (folder === undefined) return [];
    if (folders.length > 1 || !known.includes(folder)) {
      const meant = nearestName(folder, known);
      const fix =
        meant === null
          ? `move it into ${folderOfNotebooks()}/`
          : `did you mean ${folderOfNotebooks()}/${meant}/?`;
      const what = `${folders.join("/")} is no release`;
      const why = "a folder of notebooks has the id of the release that they are over";
      return [{ file: file.path, line: 1, column: 1, what, why, fix }];
    }
    const release = releaseIn(file);
    if (release === folder) return [];
    const line = file.frontmatter.places.release?.line ?? 1;
    const what = `it lies in the folder of ${folder} and is over ${release || "no release"}`;
    return [{ file: file.path, line, column: 1, what, fix: `write release: ${folder}, or move it` }];
  });
}

/** Releases may lie anywhere; notebooks import the library of the project, which is not found from elsewhere. Told once for all. */
function outsideProject({ path }: NotebookFile): Problem {
  return {
    file: path,
    line: 1,
    column: 1,
    what: "it lies outside of the project",
    why: "the notebooks over the releases of a data folder lie beside that, and are compiled in the project alone",
    fix: `copy ${folderOfData()} and ${folderOfNotebooks()} into one folder of the project, own/ for example, and give --data own/data`,
  };
}
