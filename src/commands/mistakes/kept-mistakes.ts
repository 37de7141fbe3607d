import { existsSync, readdirSync, readFileSync } from "node:fs";
import { allReleases, listDrafts } from "../../lib/release/node.ts";
import { type Problem, remember } from "../../lib/text/index.ts";
import { folderOfData, folderOfNotebooks } from "../../lib/text/node.ts";
import { programSum, sumOf, sumOfFiles, sumOfFolders } from "../kept/content-sums.ts";
import { openKept } from "../kept/kept-results.ts";
import { type NotebookFile, releaseIn } from "./notebook-files.ts";

/** What is wrong with one notebook: with its code, names and links, and with its words. */
export interface FoundMistakes {
  readonly own: readonly Problem[];
  readonly words: readonly Problem[];
}

/**
 * Finds what is wrong with each of some notebooks by itself, of those alone that are not as they were, or stand on something
 * that is not: the program, their release, which files lie beside them, and, of those that lead to others, which there were.
 */
export function keptMistakes(
  files: readonly NotebookFile[],
  find: (file: NotebookFile) => FoundMistakes,
): readonly FoundMistakes[] {
  const kept = openKept<FoundMistakes>("mistakes");
  const around = sumOf(programSum(), ...namesBelow(folderOfNotebooks()), sumOfShared());
  const releaseSum = remember(1_000, sumOfRelease);
  const found = files.map((file) => {
    const { path, source } = file;
    const addresses = /\/notebooks\//.test(source) ? publishedAddresses() : "";
    const key = sumOf(around, path, source, releaseSum(releaseIn(file)), addresses);
    const known = kept.get(key) ?? find(file);
    kept.set(key, known);
    return known;
  });
  kept.save();
  return found;
}

function namesBelow(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted() : [];
}

/** Which of them a build adds to, when its site is in its place. */
function publishedAddresses(): string {
  const list = `${folderOfData()}/permalinks.txt`;
  return existsSync(list) ? readFileSync(list, "utf8") : "";
}

/** A sum over what all releases share: their concepts, abbreviations and units. */
function sumOfShared(): string {
  const data = folderOfData();
  const files = readdirSync(data, { withFileTypes: true }).filter((one) => one.isFile());
  const paths = files.map(({ name }) => `${data}/${name}`).toSorted();
  return sumOfFiles(paths.filter((path) => path !== `${data}/permalinks.txt`));
}

/** A sum over the files of the release that a notebook is over; where it names several, a company, or nothing of these, over all releases. */
function sumOfRelease(release: string): string {
  const data = folderOfData();
  const isOne = allReleases().includes(release);
  const added = listDrafts().find((one) => one.release === release);
  if (isOne) return sumOfFolders([`${data}/${added?.company ?? release}`]);
  return sumOf(release, sumOfFolders([data], [`${data}/permalinks.txt`]));
}
