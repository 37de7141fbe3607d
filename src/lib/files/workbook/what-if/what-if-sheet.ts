import { powerOfTen } from "../../../figures/index.ts";
import { limitWords } from "../../../inputs/index.ts";
import { unitOf } from "../../../show/index.ts";
import { headRow, looks, numberFormat, placesOf, powerOf, textCell } from "../formulas/index.ts";
import type { DefinedName, Sheet, SheetCell, SheetRow, Validation } from "../ooxml/index.ts";
import { cellAddress } from "../ooxml/index.ts";
import type { WhatIf } from "./run-states.ts";
import type { Variable } from "./variable.ts";

/** The name of the sheet on which choices are made. */
export const whatIfName = "What if";

const firstRow = 3;
const [setColumn, firstOption] = [1, 4];

/** The sheet of what can be chosen, each in a cell with a name that takes nothing else. */
export function whatIfSheet({ variables, fixed }: WhatIf): Sheet {
  const options = Math.max(0, ...variables.map(({ values, limits }) => (limits ? 0 : values.length)));
  const heads = ["Choice", "Set to", "In", "As published", ...Array.from({ length: options }, () => "or")];
  const rows: readonly SheetRow[] = [
    [textCell(whatIfName, looks.title)],
    [textCell(legend, looks.muted)],
    headRow(heads, []),
    ...variables.map(row),
    ...(fixed.length > 0 ? [[], [textCell("As published in this workbook", looks.section)]] : []),
    ...fixed.map(({ label, reason }) => [textCell(label), textCell(reason, looks.muted)]),
  ];
  return {
    name: whatIfName,
    rows,
    widths: [60, 26, 18, 26, ...Array.from({ length: options }, () => 22)],
    frozen: { rows: firstRow, columns: 1 },
    validations: variables.map(validation),
  };
}

const legend = "Blue: to be changed. The sheets of the tables and charts that depend on it follow.";

/** The names of the cells in which choices are made. */
export function whatIfNames({ variables }: WhatIf): readonly DefinedName[] {
  return variables.map(({ name }, at) => {
    const address = cellAddress(firstRow + at, setColumn).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
    return { name, refersTo: `'${whatIfName}'!${address}` };
  });
}

function row(variable: Variable): SheetRow {
  const { label, values, limits } = variable;
  const [published] = values;
  if (!published) return [textCell(label)];
  const unit = published.figure ? unitOf(published.figure) : "";
  const set = { ...valueCell(variable), style: { ...valueCell(variable).style, ...looks.input } };
  const words = limits ? [textCell(limitWords(limits), looks.muted)] : values.slice(1).map(optionCell);
  return [textCell(label), set, textCell(unit, looks.mutedIndent), valueCell(variable), ...words];
}

function valueCell({ values: [published] }: Variable): SheetCell {
  const figure = published?.figure;
  if (!figure) return optionCell(published);
  const places = Math.max(placesOf(figure), 1);
  return {
    content: { kind: "number", value: published.content },
    style: { format: numberFormat(figure, places) },
  };
}

function optionCell(value: Variable["values"][number] | undefined): SheetCell {
  return textCell(value?.content.slice(1, -1).replaceAll('""', '"') ?? "");
}

function validation(variable: Variable, at: number): Validation {
  const cell = cellAddress(firstRow + at, setColumn);
  const { values, limits } = variable;
  if (!limits) {
    const [from, to] = [firstOption - 1, firstOption + values.length - 2].map((column) =>
      cellAddress(firstRow + at, column).replace(/([A-Z]+)(\d+)/, "$$$1$$$2"),
    );
    return { cell, kind: "list", options: `${from}:${to}` };
  }
  const figure = values[0]?.figure;
  const unit = figure ? powerOf(figure) - figure.scale : 0;
  const inCell = (end: typeof limits.min): string | null => end?.times(powerOfTen(-unit)).toFixed() ?? null;
  return { cell, kind: "decimal", least: inCell(limits.min), most: inCell(limits.max) };
}
