import { type Problem, ReleaseError } from "../../text/index.ts";
import type { Release, Witness } from "../model/index.ts";
import { type FactRow, factColumns, factFields, formatFacts, parseFacts } from "./facts-file.ts";

/** Everything that differs between `facts.csv` and what the text gives; `file` is that of the facts. */
export function checkFacts(csv: string, file: string, extracted: Release, textFile: string): Problem[] {
  const rows = readRows(csv, file);
  if (!Array.isArray(rows)) return [...rows.problems];
  const byPlace = new Map(extracted.witnesses.map((one) => [placeOf(one), one]));
  const problems = [
    ...misplaced(rows, extracted.lines, { file, textFile }),
    ...rows.flatMap((row) => changed(row, byPlace, { file, textFile })),
    ...missing(rows, extracted.witnesses, { file, textFile }),
  ];
  if (problems.length > 0 || csv === formatFacts(extracted.witnesses)) return problems;
  const why = "its rows are in another order, or it is quoted otherwise";
  return [{ file, line: 1, column: 1, what: "the file is not as extract writes it", why, fix }];
}

interface Files {
  readonly file: string;
  readonly textFile: string;
}

const fix = "compare with the text, then run npm run extract";
const placeOf = ({ line, start }: Witness): string => `${line}:${start}`;
const inText = ({ line, start }: Witness, { textFile }: Files): string => `${textFile}:${line}:${start + 1}`;

function readRows(csv: string, file: string): FactRow[] | ReleaseError {
  try {
    return parseFacts(csv, file);
  } catch (error) {
    if (error instanceof ReleaseError) return error;
    throw error;
  }
}

/** Rows whose characters do not stand in the text where the row says. */
export function misplaced(rows: readonly FactRow[], lines: readonly string[], files: Files): Problem[] {
  return rows.flatMap(({ witness, csvLine }) => {
    const found = lines[witness.line - 1]?.slice(witness.start, witness.end) ?? "";
    if (found === witness.printed) return [];
    const what = `${witness.fact}: "${witness.printed}" is not printed at ${inText(witness, files)}`;
    return [{ file: files.file, line: csvLine, column: 1, what, why: `the text has "${found}" there`, fix }];
  });
}

function changed(
  { witness, csvLine }: FactRow,
  extracted: ReadonlyMap<string, Witness>,
  files: Files,
): Problem[] {
  const at = { file: files.file, line: csvLine, column: 1 };
  const given = extracted.get(placeOf(witness));
  const where = inText(witness, files);
  if (!given) {
    return [
      {
        ...at,
        what: `${witness.fact}: the text has no figure at ${where}`,
        why: "nothing is extracted there",
        fix,
      },
    ];
  }
  const fields = factFields(given);
  return factFields(witness).flatMap((field, index) => {
    if (field === fields[index]) return [];
    const what = `${witness.fact}: ${factColumns[index]} is "${field}"`;
    return [{ ...at, what, why: `the text gives "${fields[index]}" at ${where}`, fix }];
  });
}

function missing(rows: readonly FactRow[], witnesses: readonly Witness[], files: Files): Problem[] {
  const present = new Set(rows.map(({ witness }) => placeOf(witness)));
  return witnesses.flatMap((witness) => {
    if (present.has(placeOf(witness))) return [];
    const what = `${witness.fact}: no row for "${witness.printed}" at ${inText(witness, files)}`;
    return [
      { file: files.file, line: rows.length + 1, column: 1, what, why: "the text has this figure", fix },
    ];
  });
}

/** The checksum of the text's bytes against the one that `release.json` gives. */
export function checkChecksum(found: string, { id, sha256 }: Release, textFile: string): Problem[] {
  if (found === sha256) return [];
  const why = `release.json of ${id} gives ${sha256}`;
  const what = `the sha256 of the text is ${found}`;
  return [
    { file: textFile, line: 1, column: 1, what, why, fix: "put the published text back, byte for byte" },
  ];
}
