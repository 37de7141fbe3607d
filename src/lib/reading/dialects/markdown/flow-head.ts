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
  const headings = own.slice(first).filter(isHeadingAtom);
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
