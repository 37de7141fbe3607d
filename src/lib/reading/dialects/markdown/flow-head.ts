import type { Atom } from "./atoms.ts";

/** A heading over columns of figures, from 0; `span` of them. */
export interface FlowHeading {
  readonly atom: Atom;
  readonly column: number;
  readonly span: number;
}

/** Rows of headings over `count` columns, and the words above them. */
export interface FlowHead {
  readonly captions: readonly Atom[];
  readonly rows: readonly (readonly FlowHeading[])[];
}

const change = /\b(?:change|increase|decrease|variance)\b/i;
const isHeadingAtom = ({ kind, text }: Atom): boolean =>
  kind === "year" ||
  kind === "date" ||
  kind === "length" ||
  kind === "ended" ||
  kind === "sign" ||
  change.test(text);

/** Lays headings out: those of one kind that follow each other are a row, and stand over equal numbers of columns. */
export function flowHead(head: readonly Atom[], count: number): FlowHead {
  const own = head.filter(({ kind }) => kind !== "blank");
  const first = own.findIndex(isHeadingAtom);
  if (first < 0) return { captions: own, rows: [] };
  const captions = own.slice(0, first).concat(own.slice(first).filter((one) => !isHeadingAtom(one)));
  const headings = withYearsApart(own.slice(first).filter(isHeadingAtom), count);
  const pairs = pairedPeriods(headings, count);
  if (pairs) return { captions, rows: pairs };
  const inner = headings.slice(-count);
  const outer = headings.slice(0, -count);
  if (headings.length > count && outer.some(({ text }) => change.test(text)))
    return {
      captions,
      rows: [
        spread(groups(outer), count),
        spread(
          inner.map((one) => [one]),
          count,
        ),
      ],
    };
  return {
    captions,
    rows: ofOneKind(headings, count).map((row) =>
      spread(
        row.map((one) => [one]),
        count,
      ),
    ),
  };
}

/** "June 30, … June 30, 2025 2024 2025 2024": the first year stands beside the last day, and is not of it. */
function withYearsApart(headings: readonly Atom[], count: number): readonly Atom[] {
  const days = headings.filter(({ kind }) => kind === "date");
  const years = headings.filter(({ kind }) => kind === "year").length;
  const dated = days.filter((atom) => isDay(atom));
  if (dated.length !== 1 || days.length < 2 || years + 1 !== count) return headings;
  return headings.flatMap((atom) => (atom === dated[0] ? partedDay(atom) : [atom]));
}

function partedDay(atom: Atom): readonly Atom[] {
  const at = atom.text.search(/(?:19|20)\d\d\D*$/);
  const day = atom.text.slice(0, at).trimEnd();
  const year = atom.start + at;
  return [
    { ...atom, end: atom.start + day.length, text: day },
    { ...atom, kind: "year", start: year, text: atom.text.slice(at) },
  ];
}

/** Lengths each with its day, over equal numbers of columns, and a year over each column. */
function pairedPeriods(headings: readonly Atom[], count: number): FlowHead["rows"] | null {
  const outer = headings.slice(0, -count);
  const inner = headings.slice(-count);
  const isPaired =
    outer.length > 2 &&
    outer.length % 2 === 0 &&
    outer.every(({ kind }, at) => kind === (at % 2 === 0 ? "length" : "date")) &&
    inner.every(({ kind }) => kind === "year");
  if (!isPaired) return null;
  const pairs = outer.flatMap((atom, at) => (at % 2 === 0 ? [[atom, outer[at + 1] as Atom]] : []));
  return [
    spread(pairs, count),
    spread(
      inner.map((one) => [one]),
      count,
    ),
  ];
}

/** A change begins a group of its own, and so does a period behind one. */
function groups(outer: readonly Atom[]): readonly Atom[][] {
  const found: Atom[][] = [];
  for (const atom of outer) {
    const last = found.at(-1);
    const isNew =
      !last ||
      change.test(atom.text) ||
      change.test(last[0]?.text ?? "") ||
      (atom.kind === "length" && last.some(({ kind }) => kind === "length"));
    if (isNew) found.push([atom]);
    else last.push(atom);
  }
  return found;
}

/** Rows of headings: a row ends where the kind changes, or when each column has one. */
function ofOneKind(headings: readonly Atom[], count: number): readonly Atom[][] {
  const rows: Atom[][] = [];
  for (const atom of headings) {
    const row = rows.at(-1);
    const isSame =
      row &&
      row.length < count &&
      (row[0]?.kind === atom.kind || (isInner(row[0]) && isInner(atom)) || (isDay(row[0]) && isInner(atom)));
    if (isSame) row.push(atom);
    else rows.push([atom]);
  }
  return rows;
}

/** A date with its year; a year behind it is the next column's. */
const isDay = (atom: Atom | undefined): boolean =>
  atom?.kind === "date" && /(?:19|20)\d\d\D*$/.test(atom.text);

const isInner = (atom: Atom | undefined): boolean =>
  atom?.kind === "year" || atom?.kind === "sign" || change.test(atom?.text ?? "");

function spread(row: readonly (readonly Atom[])[], count: number): readonly FlowHeading[] {
  const span = Math.max(1, Math.floor(count / row.length));
  return row.flatMap((atoms, at) => atoms.map((atom) => ({ atom, column: at * span, span })));
}
