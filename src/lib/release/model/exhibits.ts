import type { ReleaseHead } from "./release.ts";

/** A document that a release was read from: what it is called on its own, and where it lies in the data folder. */
export interface ExhibitFile {
  readonly name: string;
  readonly folder: string;
  readonly file: string;
}

/** What a release was read from, byte for byte: the exhibits that were added, or the text that is declared. */
export function exhibitFiles({ id, exhibits }: Pick<ReleaseHead, "id" | "exhibits">): readonly ExhibitFile[] {
  if (!exhibits) return [{ name: `${id}.txt`, folder: id, file: "release.txt" }];
  return exhibits.map((path) => {
    const file = path.replace(/^.*\//, "");
    return { name: file, folder: path.slice(0, -file.length - 1), file };
  });
}
