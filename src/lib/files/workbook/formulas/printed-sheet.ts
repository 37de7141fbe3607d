import { asPrinted } from "../../../checks/index.ts";
import type { Exact, Figure, Source } from "../../../figures/index.ts";
import type { Fact, Witness } from "../../../release/index.ts";
import { unitOf } from "../../../show/index.ts";
import type { Link, Sheet, SheetRow } from "../ooxml/index.ts";
import { cellAddress } from "../ooxml/index.ts";
import { amountCell, headRow, looks, textCell } from "./cell-looks.ts";
import { inputNames } from "./defined-names.ts";
import type { FigurePlace } from "./figure-cells.ts";
import { atom } from "./formula-text.ts";
import { doubleText, numberFormat, placesOf, powerOf } from "./number-form.ts";
import { type Grounds, lineAddress, sourceNote } from "./source-note.ts";

/** A printed or given figure with its place on the sheet of inputs. */
export interface PrintedInput {
  readonly figure: Figure;
  readonly source: Source | null;
  readonly place: FigurePlace;
  /** Null where no name was free. */
  readonly name: string | null;
  readonly address: string;
}

/** The sheet of everything that formulas start from. */
export interface PrintedSheet {
  readonly inputs: readonly PrintedInput[];
  add(figure: Figure): FigurePlace;
  finish(linkTo: (line: number) => Link): Sheet;
}

const name = "Printed";
const heads = [
  "Figure",
  "Period",
  "Printed value",
  "In",
  "Least",
  "Most",
  "Line",
  "As printed",
  "Table",
  "Address",
];
const firstRow = 4;

/** Opens the sheet; each figure takes the next row, in the order in which formulas first ask for it. */
export function openPrintedSheet(grounds: Grounds): PrintedSheet {
  const inputs: PrintedInput[] = [];
  const names = inputNames();
  return {
    inputs,
    add: (given) => {
      const figure = asItIsPrinted(grounds, given);
      const at = (column: number): string => `${name}!${cellAddress(firstRow + inputs.length, column)}`;
      const [own, address] = [names.take(figure), at(2)];
      const ends = { least: at(4), most: at(5), power: powerOf(figure) };
      const place = { value: own ?? address, address, ...ends };
      inputs.push({ figure, source: sourceOf(figure), place, name: own, address });
      return place;
    },
    finish: (linkTo) => ({
      name,
      rows: [
        [textCell("Printed figures", looks.title)],
        [textCell(legend, looks.muted)],
        [],
        headRow(heads, [2, 4, 5, 6]),
        ...inputs.map((input) => row(grounds, input, linkTo)),
      ],
      widths: [46, 18, 15, 26, 13, 13, 7, 18, 30, 50],
      frozen: { rows: firstRow, columns: 1 },
    }),
  };
}

const legend =
  "Blue: taken from the release, or given with a reason. Least and most: the ends of what a rounded figure stands for. Black: formulas.";

const sourceOf = ({ lineage }: Figure): Source | null =>
  lineage.kind === "reported" ? (lineage.sources[0] ?? null) : null;

/** A figure in the scale in which it is printed, whatever scale it is shown in elsewhere. */
function asItIsPrinted({ release }: Grounds, figure: Figure): Figure {
  const source = sourceOf(figure);
  const witness = source && witnessAt(release.facts.get(source.fact), source);
  return witness ? figure.inScale(witness.scale) : figure;
}

function witnessAt(fact: Fact | undefined, { line, start }: Source): Witness | undefined {
  return fact?.witnesses.find((one) => one.line === line && one.start === start);
}

function row(grounds: Grounds, input: PrintedInput, linkTo: (line: number) => Link): SheetRow {
  const { figure, source, place } = input;
  const format = numberFormat(figure, placesOf(figure));
  const fact = source && grounds.release.facts.get(source.fact);
  const content = { kind: "number", value: doubleText(figure.value, place.power) } as const;
  const cell = { content, style: { format, ...looks.input } };
  const [least, most] = [figure.interval.lo, figure.interval.hi];
  const ends = [end(input, least), end(input, most)];
  const head = [textCell(fact?.label ?? figure.label), textCell(fact?.period.replace("/", " on ") ?? "")];
  const unit = textCell(unitOf(figure), looks.mutedIndent);
  if (!source) return [...head, { ...cell, note: reasonOf(figure) }, unit, ...ends];
  const link = linkTo(source.line);
  return [
    ...head,
    { ...cell, note: sourceNote(grounds, source), link },
    unit,
    ...ends,
    { content: { kind: "number", value: String(source.line) }, style: looks.link, link },
    textCell(asPrinted(source), { align: "indent" }),
    textCell(source.table, looks.muted),
    textCell(lineAddress(grounds, source.line), looks.muted),
  ];
}

const reasonOf = ({ lineage }: Figure): string => (lineage.kind === "given" ? lineage.reason : "");

/** One end of the interval: the value more or less half a unit of its last place, so that it follows the value. */
function end({ figure, place, address }: PrintedInput, at: Exact): ReturnType<typeof amountCell> {
  const distance = at.minus(figure.value);
  const sign = distance.isNegative() ? "-" : "+";
  const own = address.slice(name.length + 1);
  const formula = distance.isZero() ? own : `${own}${sign}${doubleText(distance.abs(), place.power)}`;
  return amountCell(atom(formula), at, figure, { places: placesOf(figure) + 1, ...looks.muted });
}
