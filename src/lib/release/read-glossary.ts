import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseConcepts } from "./concepts.ts";
import { type GlossaryTerm, parseReleaseTerms, parseTerms, type ReleaseTerm } from "./glossary.ts";
import type { Release } from "./release.ts";

/** The terms of the field, in `glossary.csv` of the data folder; none without the file. Throws `ReleaseError`. */
export function readGlossary(dataFolder = "data"): readonly GlossaryTerm[] {
  const concepts = join(dataFolder, "concepts.csv");
  return read(join(dataFolder, "glossary.csv"), (text, file) =>
    parseTerms(
      text,
      file,
      existsSync(concepts) ? parseConcepts(readFileSync(concepts, "utf8"), concepts) : new Map(),
    ),
  );
}

/** The terms that a release defines, in `glossary.csv` of its folder; none without the file. Throws `ReleaseError`. */
export function readReleaseGlossary(release: Release, dataFolder = "data"): readonly ReleaseTerm[] {
  return read(join(dataFolder, release.id, "glossary.csv"), (text, file) =>
    parseReleaseTerms(text, file, release),
  );
}

function read<Term>(file: string, parse: (text: string, file: string) => readonly Term[]): readonly Term[] {
  return existsSync(file) ? parse(readFileSync(file, "utf8"), file) : [];
}
