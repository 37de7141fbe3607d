import { ReleaseError } from "../../text/index.ts";
import type { Concept, Release } from "../model/index.ts";
import { type CsvPlace, readTable, requireAddressPart } from "../model/index.ts";
import { readable } from "../source/index.ts";

/** A term of the field with a definition in plain words; `id` is its address on the page of terms. */
export interface GlossaryTerm {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  /** What it measures; null for a term that measures nothing. */
  readonly concept: Concept | null;
}

/** What a release says of a term, word for word. One term may have several, on different lines. */
export interface ReleaseTerm {
  readonly id: string;
  readonly title: string;
  /** What it measures; null where the release prints no figure for it. */
  readonly concept: Concept | null;
  /** Whether the release counts it among the measures outside of GAAP. */
  readonly isNonGaap: boolean;
  readonly line: number;
  readonly words: string;
}

/** Reads the terms of the field. Throws `ReleaseError` where one is declared twice, has no definition, or a concept is unknown. */
export function parseTerms(
  text: string,
  file: string,
  concepts: ReadonlyMap<string, Concept> = new Map(),
): readonly GlossaryTerm[] {
  const terms = new Map<string, GlossaryTerm>();
  for (const row of readTable(text, file, ["id", "title", "definition"], ["concept"])) {
    const { id, title, definition, at_ } = row;
    requireAddressPart(id, "a term", at_);
    if (terms.has(id) || definition === "") {
      throw wrong(at_, `the term ${id} is declared twice, or has no definition`, "a term is defined once");
    }
    terms.set(id, { id, title, definition, concept: conceptOf(row, concepts) });
  }
  return [...terms.values()];
}

const columns = ["id", "title", "concept", "kind", "line", "words"] as const;

/** Reads the terms of a release. Throws `ReleaseError` where a concept is unknown, or a line does not have the words. */
export function parseReleaseTerms(
  text: string,
  file: string,
  { lines, concepts }: Pick<Release, "lines" | "concepts">,
): readonly ReleaseTerm[] {
  return readTable(text, file, columns).map((row) => {
    requireAddressPart(row.id, "a term", row.at_);
    const concept = conceptOf(row, concepts);
    if (row.kind !== "gaap" && row.kind !== "non-gaap") {
      throw wrong(row.at_, `"${row.kind}" is no kind of term`, "a measure is gaap or non-gaap");
    }
    const line = Number(row.line);
    if (!readable(lines[line - 1] ?? "").includes(row.words)) {
      throw wrong(
        row.at_,
        `line ${row.line} does not say "${row.words}"`,
        "a definition is quoted word for word",
      );
    }
    return {
      id: row.id,
      title: row.title,
      concept,
      isNonGaap: row.kind === "non-gaap",
      line,
      words: row.words,
    };
  });
}

/** The concept that a row names, if it names one. */
function conceptOf(
  { concept, at_ }: { readonly concept: string; readonly at_: CsvPlace },
  concepts: ReadonlyMap<string, Concept>,
): Concept | null {
  const found = concepts.get(concept) ?? null;
  if (!found && concept !== "") throw wrong(at_, `there is no concept ${concept}`, "concepts.csv has all");
  return found;
}

function wrong({ file, line }: CsvPlace, what: string, why: string): ReleaseError {
  return new ReleaseError([{ file, line, column: 1, what, why, fix: "correct the row" }]);
}
