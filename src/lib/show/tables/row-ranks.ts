import { isVerdict, type verdicts } from "../../checks/index.ts";
import { type Exact, exact, Figure } from "../../figures/index.ts";
import { asShown, Shown } from "../page/index.ts";
import { isCheck } from "../verdicts/index.ts";
import type { DataRow } from "./table-rows.ts";

/** The places of the rows when a table is in the order of a column: 1 for the first, the same for equals, null for what has no place. */
export type ColumnRanks = readonly (number | null)[];

/**
 * The ranks of rows by the values of a column: numbers from the largest, verdicts from the gravest, words by the alphabet,
 * with numbers in them as numbers. Words among figures, `n/m`, have no place. Null for a column that has no order: of different kinds of values or units, or all alike.
 */
export function ranksOf(rows: readonly DataRow[], name: string): ColumnRanks | null {
  const keys = keysOf(rows, name);
  const known = keys.filter((key) => key !== null);
  const [first] = known;
  if (!first || known.some(({ kind }) => kind !== first.kind)) return null;
  if (known.some(({ words }) => words.length > longest)) return null;
  const order = known
    .toSorted(compare)
    .filter((key, at, all) => at === 0 || compare(key, all[at - 1] ?? key) !== 0);
  if (order.length < 2) return null;
  return keys.map((key) => key && order.findIndex((one) => compare(one, key) === 0) + 1);
}

/** Nobody looks for sentences by their first letters. */
const longest = 60;

/** Whether a column stands in the order of its words at first, rather than of its sizes or grades. */
export function isInWords(rows: readonly DataRow[], name: string): boolean {
  return keysOf(rows, name).some((key) => key?.kind === "words");
}

function keysOf(rows: readonly DataRow[], name: string): readonly (Key | null)[] {
  const keys = rows.map(({ [name]: value }) => keyOf(value));
  const hasSizes = keys.some((key) => key?.size);
  return keys.map((key) => (hasSizes && !key?.size ? null : key));
}

/** A value to be compared with those of its kind; amounts of different units are of different kinds. */
interface Key {
  readonly kind: string;
  readonly size: Exact | null;
  readonly words: string;
}

function keyOf(value: unknown): Key | null {
  if (value instanceof Figure || value instanceof Shown) {
    const { unit, value: size } = asShown(value).figure;
    return { kind: `figure ${unit}`, size, words: "" };
  }
  if (typeof value === "number") return { kind: "number", size: exact(String(value)), words: "" };
  const verdict = isCheck(value) ? value.verdict : value;
  if (typeof verdict === "string" && isVerdict(verdict))
    return { kind: "verdict", size: exact(String(gravity.indexOf(verdict))), words: "" };
  const words = value instanceof Date ? value.toISOString() : String(value ?? "");
  return words === "" ? null : { kind: "words", size: null, words };
}

const gravity = [
  "ties",
  "ties-within-rounding",
  "not-checkable",
  "ties-from-rounded",
  "does-not-tie",
] as const satisfies (typeof verdicts)[number][];

const inWords = new Intl.Collator("en", { numeric: true });

function compare(a: Key, b: Key): number {
  return a.size && b.size ? b.size.comparedTo(a.size) : inWords.compare(a.words, b.words);
}
