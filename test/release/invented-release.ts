import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extractRelease } from "../../src/lib/release/extract/extract-folder.ts";
import type { Release } from "../../src/lib/release/model/release.ts";

/** What a test invents of a release: its lines, and what is declared about them, as rows without their heads. */
export interface Invented {
  readonly lines: readonly string[];
  /** Each with its unit: `sales: "EUR"`. Figures in tables and sentences are of the years 2011 and 2012. */
  readonly concepts: Readonly<Record<string, string>>;
  /** The caption of its only table. */
  readonly caption: string;
  /** The concept of each row, by its label; of one under a heading, the heading before it. */
  readonly rows: Readonly<Record<string, string | readonly [heading: string, concept: string]>>;
  /** Figures in sentences of 2012: the line, the phrase with # for the figure, the concept. */
  readonly prose?: readonly (readonly [line: number, phrase: string, concept: string])[];
}

const year = (id: string) => ({ id, kind: "duration", start: `${id}-01-01`, end: `${id}-12-31`, label: id });

/** Writes the folder of an invented release and reads it as any other. Throws `ReleaseError` where it does not read. */
export function inventedRelease({ lines, concepts, caption, rows, prose = [] }: Invented): Release {
  const folder = mkdtempSync(join(tmpdir(), "invented-"));
  mkdirSync(join(folder, "oak"));
  const said = {
    issuer: "Oak",
    ticker: "",
    title: "Oak Reports Year",
    published: "2013-02-05",
    currency: "EUR",
  };
  const head = { id: "oak", ...said, source: "Made up for a test.", sha256: "0".repeat(64), segments: [] };
  const table = (head: string, records: readonly string[]): string => `${[head, ...records].join("\n")}\n`;
  const quoted = (text: string): string => `"${text}"`;
  const files: Readonly<Record<string, string>> = {
    "concepts.csv": table(
      "concept,title,element,period,unit",
      Object.entries(concepts).map(([id, unit]) => `${id},${id},,duration,${unit}`),
    ),
    "left-out.csv": "pattern,reason\n",
    "oak/release.txt": `${lines.join("\n")}\n`,
    "oak/release.json": JSON.stringify({ ...head, periods: [year("2012"), year("2011")] }),
    "oak/tables.json": JSON.stringify([{ id: "table", caption }]),
    "oak/labels.csv": table(
      "table,section,label,concept,segment,at,kind",
      Object.entries(rows).map(([label, row]) => {
        const [heading, concept] = typeof row === "string" ? ["", row] : row;
        return `table,${heading},${quoted(label)},${concept},,,`;
      }),
    ),
    "oak/label-amounts.csv": "table,label,place,concept,segment,period\n",
    "oak/prose.csv": table(
      "line,phrase,concept,segment,period,weight,qualifier",
      prose.map(([line, phrase, concept]) => `${line},${quoted(phrase)},${concept},,2012,1,exact`),
    ),
    "oak/left-out.csv": "line,phrase,reason\n",
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return extractRelease("oak", folder);
}
