import { isAddressPart, listOf, objectOf, orNull, type Shape, shapeOf, tupleOf } from "../../text/index.ts";

const text = shapeOf("a text", (value) => typeof value === "string");
const part = shapeOf("a part of an address", isAddressPart);
const matching = (what: string, pattern: RegExp): Shape =>
  shapeOf(what, (value) => typeof value === "string" && pattern.test(value));
const within = (what: string, low: number, high: number): Shape =>
  shapeOf(what, (value) => Number.isInteger(value) && Number(value) >= low && Number(value) <= high);

const decimal = matching("a decimal of at most 80 digits", /^-?\d{1,40}(?:\.\d{1,40})?$/);
const hash = matching("a hash of 12 hexadecimal digits", /^[0-9a-f]{12}$/);
const line = within("the number of a line", 1, 10_000_000);
const scale = within("a power of ten", -30, 30);

/** A day that there is, `2010-08-04`. */
const day = shapeOf("a day", (value) => {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value);
});

const amount = objectOf({ value: decimal, unit: text, scale, decimals: orNull(scale) });
const offset = within("an offset in a line", 0, 10_000_000);

const figure = objectOf({
  label: text,
  concept: text,
  weight: shapeOf("1 or -1", (value) => value === 1 || value === -1),
  amount,
  witnesses: listOf(tupleOf([text, line, offset, text, text, text]), 1),
});

const sha256 = matching("a SHA-256", /^[0-9a-f]{64}$/);

const release = objectOf({
  id: part,
  title: text,
  published: day,
  sha256,
});

const note = objectOf({ on: day, by: text });

/** The shapes of what all records have. */
export const recordParts = { text, line, hash, sha256, release, note } as const;

const checks = objectOf({
  of: text,
  found: listOf(tupleOf([text, line, text, orNull(text), text, text], 1)),
});

/** What a record of format 1 is, all its keys: what its page is rendered from must be there and be what it is taken for. */
export const recordShape: Shape = objectOf({
  format: shapeOf("1", (value) => value === 1),
  id: part,
  period: part,
  periodTitle: text,
  title: text,
  issuer: text,
  release,
  answer: text,
  rows: listOf(figure, 1),
  recomputed: amount,
  printed: figure,
  verdict: objectOf({
    verdict: text,
    rule: text,
    check: text,
    residual: orNull(decimal),
    tolerance: orNull(decimal),
  }),
  checks: listOf(checks),
  cells: listOf(objectOf({ notebook: text, id: orNull(part), code: listOf(text) })),
  hash,
  frozen: note,
  seal: hash,
});
