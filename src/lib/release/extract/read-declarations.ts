import { join } from "node:path";
import { ReleaseError } from "../../text/index.ts";
import type { ReleaseHead } from "../model/index.ts";
import {
  type CsvRow,
  type Declarations,
  escapePattern,
  Known,
  type LabelAmount,
  type LabelDeclaration,
  type LeftOutDeclaration,
  labelKey,
  type ProseDeclaration,
  parseConcepts,
  readTable,
} from "../model/index.ts";
import { releaseSchema, tablesSchema } from "../model/node.ts";
import { readDataFile, requireDataFile, requireJson } from "../source/node.ts";
import { parseLineElements } from "./line-elements.ts";

/** Reads what is declared about a release. Throws `ReleaseError` with everything that is wrong in it. */
export function readDeclarations(id: string, dataFolder: string): Declarations {
  const folder = join(dataFolder, id);
  const head = readHead(id, join(folder, "release.json"));
  const concepts = read(join(dataFolder, "concepts.csv"), parseConcepts);
  const known = new Known(head, concepts);
  const elementsFile = join(folder, "elements.csv");
  const elements = readDataFile(elementsFile);
  const declarations: Declarations = {
    head,
    textFile: join(folder, "release.txt"),
    tables: requireJson(join(folder, "tables.json"), tablesSchema).value,
    labels: toLabels(readRows(join(folder, "labels.csv"), labelColumns), known),
    labelAmounts: readRows(join(folder, "label-amounts.csv"), amountColumns).map((row) =>
      toAmount(row, known),
    ),
    prose: readRows(join(folder, "prose.csv"), proseColumns).map((row) => toProse(row, known)),
    leftOut: readLeftOut(folder, dataFolder, known),
    concepts,
    ...(elements && { lineElements: parseLineElements(elements.text, elementsFile) }),
  };
  if (known.problems.length > 0) throw new ReleaseError(known.problems);
  return declarations;
}

const labelColumns = ["table", "section", "label", "concept", "segment", "at", "kind"] as const;
const amountColumns = ["table", "label", "place", "concept", "segment", "period"] as const;
const proseColumns = ["line", "phrase", "concept", "segment", "period", "weight", "qualifier"] as const;

function toLabels(
  rows: readonly CsvRow<(typeof labelColumns)[number]>[],
  known: Known,
): Map<string, LabelDeclaration> {
  const labels = new Map<string, LabelDeclaration>();
  for (const row of rows) {
    const key = labelKey(row.table, row.section, row.label);
    known.once(!labels.has(key), row.label, row.at_);
    labels.set(key, {
      concept: known.concept(row.concept, row.at_),
      segment: known.segment(row.segment, row.at_),
      at: known.oneOf(row.at, ["", "start", "end"], row.at_),
      total: known.oneOf(row.kind, ["", "total"], row.at_) === "total",
      place: row.at_,
    });
  }
  return labels;
}

function toAmount(row: CsvRow<(typeof amountColumns)[number]>, known: Known): LabelAmount {
  const { table, label, at_ } = row;
  const concept = known.concept(row.concept, at_);
  const segment = known.segment(row.segment, at_);
  const place = known.count(row.place, "the place of an amount", at_);
  return { table, label, place, concept, segment, period: known.period(row.period, at_) };
}

function toProse(row: CsvRow<(typeof proseColumns)[number]>, known: Known): ProseDeclaration {
  const { phrase, at_ } = row;
  known.phrase(phrase, at_);
  return {
    line: known.count(row.line, "a line", at_),
    phrase,
    concept: known.concept(row.concept, at_),
    segment: known.segment(row.segment, at_),
    period: known.period(row.period, at_),
    weight: known.oneOf(row.weight, ["1", "-1"], at_) === "1" ? 1 : -1,
    qualifier: known.oneOf(row.qualifier, ["exact", "almost", "approximately", "flat"], at_),
    place: at_,
  };
}

function readLeftOut(folder: string, dataFolder: string, known: Known): LeftOutDeclaration[] {
  const own = readRows(join(folder, "left-out.csv"), ["line", "phrase", "reason"]).map(
    ({ line, phrase, reason, at_ }) => ({
      line: known.count(line, "a line", at_),
      pattern: known.pattern(escapePattern(phrase), at_),
      reason,
      place: at_,
    }),
  );
  const general = readRows(join(dataFolder, "left-out.csv"), ["pattern", "reason"]).map(
    ({ pattern, reason, at_ }) => ({ line: 0, pattern: known.pattern(pattern, at_), reason, place: at_ }),
  );
  return [...own, ...general];
}

function readRows<Column extends string>(file: string, columns: readonly Column[]): CsvRow<Column>[] {
  return read(file, (text) => readTable(text, file, columns));
}

function read<Result>(file: string, parse: (text: string, file: string) => Result): Result {
  return parse(requireDataFile(file, "every release has one", "add the file").text, file);
}

/** A release is known by its folder; its id says the same, since it is part of its addresses. */
function readHead(id: string, file: string): ReleaseHead {
  const { value, placeOf } = requireJson(file, releaseSchema);
  const { $schema: _, ...head } = value;
  if (head.id === id) return head;
  const what = `the id is "${head.id}" and the folder is "${id}"`;
  const why = "a release is known by its folder";
  throw new ReleaseError([{ file, ...placeOf(["id"]), what, why, fix: "give both one name" }]);
}
