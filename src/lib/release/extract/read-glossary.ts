import { join } from "node:path";
import { folderOfData } from "../../text/node.ts";
import type { Release } from "../model/index.ts";
import { parseConcepts } from "../model/index.ts";
import { readDataFile } from "../source/node.ts";
import { type GlossaryTerm, parseReleaseTerms, parseTerms, type ReleaseTerm } from "./glossary.ts";

/** The terms of the field, in `glossary.csv` of the data folder; none without the file. Throws `ReleaseError`. */
export function readGlossary(dataFolder = folderOfData()): readonly GlossaryTerm[] {
  const file = join(dataFolder, "concepts.csv");
  const concepts = readDataFile(file);
  const known = concepts ? parseConcepts(concepts.text, file) : new Map();
  return read(join(dataFolder, "glossary.csv"), (text, path) => parseTerms(text, path, known));
}

/** The terms that a release defines, in `glossary.csv` of its folder; none without the file. Throws `ReleaseError`. */
export function readReleaseGlossary(release: Release, dataFolder = folderOfData()): readonly ReleaseTerm[] {
  return read(join(dataFolder, release.id, "glossary.csv"), (text, file) =>
    parseReleaseTerms(text, file, release),
  );
}

function read<Term>(file: string, parse: (text: string, file: string) => readonly Term[]): readonly Term[] {
  const found = readDataFile(file);
  return found ? parse(found.text, file) : [];
}
