import { readFileSync } from "node:fs";
import { decodeSource, type ReadRelease, readRelease } from "../../src/lib/reading/node.ts";
import type { Release, Witness } from "../../src/lib/release/index.ts";
import { extractRelease } from "../../src/lib/release/node.ts";
import { parseCsv } from "../../src/lib/text/index.ts";

/**
 * What share of the files that a person wrote for Internap's release a reading of its text alone proposes: `proposedShares()`, or
 * `node test/reading/internap-share.ts [-v]`.
 *
 * Names are not compared, for a person chose them, but what each row says. A row of `labels.csv` counts if all figures of its
 * lines are read as figures of a table, each with its unit, scale, value, period, role and segment, and of its concept; a row of `prose.csv` and
 * `label-amounts.csv` if its figure is. Two figures are of one concept where a person says so if the reading names them by one
 * name that it gives to no other: the name that most figures of a concept have must be one that most of its figures are of that concept.
 * A figure's sign in words ("declined 3 percent") is compared without it. A table counts if its caption is its title, and if
 * all its figures have the scale that it has. Of relations and claims the reading proposes none.
 */
export interface Share {
  readonly file: string;
  readonly right: number;
  readonly of: number;
}

type Proposed = ReadRelease["facts"][number];

const folder = "internap-2010-q2";

/** The shares, file by file; `tell` gets a line for each row that is not proposed. */
export function proposedShares(tell: (line: string) => void = () => {}): readonly Share[] {
  const bytes = readFileSync(`data/${folder}/release.txt`);
  const release = extractRelease(folder);
  const read = readRelease([decodeSource("release.txt", bytes)]);
  const compare = new Comparison(release, read, lineOffsets(bytes));
  const share = (file: string, rows: readonly (readonly [string, string | null])[]): Share => {
    for (const [name, wrong] of rows) if (wrong !== null) tell(`${file}: ${name}: ${wrong}`);
    return { file, right: rows.filter(([, wrong]) => wrong === null).length, of: rows.length };
  };
  const statements = (file: string): Share => {
    const lines = readFileSync(`data/${folder}/${file}`, "utf8").split("\n");
    const own = lines.filter((line) => line.trim() !== "" && !/^\s*#/.test(line) && !/^\s/.test(line));
    return { file, right: 0, of: own.length };
  };
  return [
    share("labels.csv", compare.labels()),
    share("prose.csv", compare.prose()),
    statements("relations.txt"),
    statements("claims.txt"),
    share("label-amounts.csv", compare.labelAmounts()),
    share("tables.json", compare.tables()),
  ];
}

type Row = Readonly<Record<string, string>>;

function rowsOf(file: string): readonly Row[] {
  const [head, ...rows] = parseCsv(readFileSync(`data/${folder}/${file}`, "utf8"), file);
  return rows.map(({ fields }) =>
    Object.fromEntries(fields.map((field, at) => [head?.fields[at] ?? "", field])),
  );
}

/** The byte at which each line begins, and for each character of it how many bytes stand before it. */
function lineOffsets(bytes: Buffer): (line: number, column: number) => number {
  const lines = bytes.toString("utf8").split("\n");
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + Buffer.byteLength(line) + 1);
  return (line, column) =>
    (starts[line - 1] ?? 0) + Buffer.byteLength((lines[line - 1] ?? "").slice(0, column));
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "");
const growth = /-(?:growth|change)$/;

class Comparison {
  readonly #release: Release;
  readonly #byByte: ReadonlyMap<number, Proposed>;
  readonly #byteAt: (line: number, column: number) => number;
  readonly #nameOf = new Map<string, string>();
  readonly #conceptOf = new Map<string, string>();

  constructor(release: Release, read: ReadRelease, byteAt: (line: number, column: number) => number) {
    this.#release = release;
    this.#byteAt = byteAt;
    const [reading] = read.readings;
    this.#byByte = new Map(
      read.facts.map((fact) => {
        const printed = reading?.text.slice(fact.at.start, fact.at.end) ?? "";
        return [reading?.bytes[fact.at.start + firstOf(printed)] ?? -1, fact];
      }),
    );
    const pairs = release.witnesses.flatMap((one) => {
      const fact = this.#proposed(one);
      return fact ? [[one.concept.replace(growth, ""), fact.concept] as const] : [];
    });
    for (const [concept, own] of Map.groupBy(pairs, ([concept]) => concept))
      this.#nameOf.set(concept, most(own.map(([, name]) => name)));
    for (const [name, own] of Map.groupBy(pairs, ([, name]) => name))
      this.#conceptOf.set(name, most(own.map(([concept]) => concept)));
  }

  labels(): readonly (readonly [string, string | null])[] {
    return rowsOf("labels.csv").map((row) => {
      const label = row.label ?? "";
      const lines = this.#release.tables
        .filter(({ id }) => id === row.table)
        .flatMap(({ rows }) => rows)
        .filter(
          (one) =>
            plain(one.label.replaceAll(/\d[\d,.]*/g, "")) === plain(label.replaceAll(/\d[\d,.]*/g, "")) &&
            (row.section === "" || plain(one.section) === plain(row.section ?? "")),
        );
      const cells = lines.flatMap((one) => one.cells.filter((cell) => cell !== null));
      const wrong = cells.map((cell) => this.#wrong(cell, "table")).find((one) => one !== null) ?? null;
      return [`${row.table}: ${label}`, cells.length === 0 ? "no figures" : wrong];
    });
  }

  prose(): readonly (readonly [string, string | null])[] {
    const own = this.#release.witnesses.filter(({ table }) => table === "prose");
    return rowsOf("prose.csv").map((row) => {
      const [before = "", behind = ""] = (row.phrase ?? "").split("#");
      const line = this.#release.lines[Number(row.line) - 1] ?? "";
      const witness = own.find(
        (one) =>
          one.line === Number(row.line) &&
          line.slice(0, one.start).endsWith(before) &&
          line.slice(one.end).startsWith(behind),
      );
      return [`${row.line}: ${row.phrase}`, witness ? this.#wrong(witness, null) : "no figure"];
    });
  }

  labelAmounts(): readonly (readonly [string, string | null])[] {
    const cells = new Set(
      this.#release.tables.flatMap(({ rows }) =>
        rows.flatMap((row) => row.cells.map((cell) => cell && `${cell.line}:${cell.start}`)),
      ),
    );
    const own = this.#release.witnesses.filter(
      ({ table, line, start }) => table !== "prose" && !cells.has(`${line}:${start}`),
    );
    return own.map((one) => [`${one.line}: ${one.printed}`, this.#wrong(one, "prose")]);
  }

  tables(): readonly (readonly [string, string | null])[] {
    return this.#release.tables.map(({ id, caption, rows }) => {
      const facts = rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => (cell ? [[cell, this.#proposed(cell)] as const] : [])),
      );
      const titles = new Set(facts.flatMap(([, fact]) => (fact ? [plain(fact.table)] : [])));
      const isScaled = facts.every(([cell, fact]) => cell.value === "n/m" || fact?.scale === cell.scale);
      const isTitled = titles.size === 1 && [...titles].every((title) => title === plain(caption));
      const title = facts[0]?.[1]?.table ?? "";
      return [id, !isTitled ? `its title is "${title}"` : isScaled ? null : "its scale"];
    });
  }

  #proposed({ line, start, end }: Witness): Proposed | undefined {
    const printed = this.#release.lines[line - 1]?.slice(start, end) ?? "";
    return this.#byByte.get(this.#byteAt(line, start + firstOf(printed)));
  }

  /** What a proposal says otherwise than a person of a figure; null if nothing. */
  #wrong(witness: Witness, kind: Proposed["kind"] | null): string | null {
    const fact = this.#proposed(witness);
    if (!fact) return "not found";
    if (kind !== null && fact.kind !== kind) return `it is of kind ${fact.kind}`;
    const concept = witness.concept.replace(growth, "");
    const [later = "", earlier] = witness.period.split("/");
    const period = this.#release.periods.find(({ id }) => id === later);
    const start = period?.kind === "duration" ? period.start : null;
    const role = earlier === undefined ? "value" : witness.unit === "percent" ? "growth" : "change-points";
    const segment = this.#release.segments.find(({ id }) => id === witness.segment)?.title ?? "";
    const value = String(Math.abs(Number(witness.value) * 10 ** witness.scale));
    const [name, back] = [this.#nameOf.get(concept), this.#conceptOf.get(fact.concept)];
    const held: readonly (readonly [boolean, string])[] = [
      [fact.unit === witness.unit, `unit ${fact.unit}`],
      [fact.scale === witness.scale, `scale ${fact.scale}`],
      [
        witness.value === fact.value ||
          Math.abs(Number(fact.value) - Number(value) * Math.sign(Number(fact.value) || 1)) < 1e-6,
        `value ${fact.value}`,
      ],
      [fact.end === (period?.end ?? null) && fact.start === start, `period ${fact.start}..${fact.end}`],
      [fact.role === role || (role === "value" && fact.role === "percent-of"), `role ${fact.role}`],
      [plain(fact.segment) === plain(segment), `segment "${fact.segment}"`],
      [
        name === fact.concept && back === concept,
        `concept ${fact.concept}, where ${concept} is ${name} and that is ${back}`,
      ],
    ];
    const wrong = held.filter(([isHeld]) => !isHeld).map(([, what]) => what);
    return wrong.length === 0 ? null : wrong.join("; ");
  }
}

function firstOf(printed: string): number {
  const digit = printed.search(/\d/);
  return Math.max(0, digit < 0 ? printed.search(/[-–—]/) : digit);
}

function most(names: readonly string[]): string {
  const [first] = [...Map.groupBy(names, (name) => name)].toSorted(([, a], [, b]) => b.length - a.length);
  return first?.[0] ?? "";
}

if (import.meta.main) {
  const isLong = process.argv.includes("-v");
  for (const { file, right, of } of proposedShares(isLong ? (line) => console.log(`  ${line}`) : undefined))
    console.log(`${file}: ${right} of ${of}, ${((100 * right) / of).toFixed(0)} %`);
}
