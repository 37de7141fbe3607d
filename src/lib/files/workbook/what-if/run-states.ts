import type { ExportCell, ExportTable } from "../../../cells/index.ts";
import { tableOf } from "../../../cells/index.ts";
import type { Figure } from "../../../figures/index.ts";
import { isInput, type OpenNotebook } from "../../../notebook/index.ts";
import type { SiteRelease } from "../../../show/index.ts";
import { figureKey } from "../formulas/index.ts";
import { otherAmounts, settingsAt, type Variable, variablesOf } from "./variable.ts";

/** A live notebook in every state that its readers can choose, as far as these can be counted. */
export interface WhatIf {
  readonly variables: readonly Variable[];
  /** Controls that are left as published, by their labels, with the reason. */
  readonly fixed: readonly { readonly label: string; readonly reason: string }[];
  /** The first is as published. */
  readonly states: readonly RanState[];
}

/** What a notebook shows with its controls set: for each variable, the index of its value. */
export interface RanState {
  readonly at: readonly number[];
  /** By the index of the cell and that of what it displays: `12.0`. Those of cells that depend on no control are not among them. */
  readonly tables: ReadonlyMap<string, ExportTable>;
}

/** The most states in which a notebook is run. */
export const mostStates = 512;

/** Runs a notebook, which is open as published, in every state of its controls. */
export function runStates(open: OpenNotebook, release: SiteRelease): Promise<WhatIf> {
  const controls = open.result.cells.flatMap(({ displayed }) => displayed.filter(isInput));
  const tablesOf = tablesOnce(release);
  const show: Show = async (settings) => {
    const displayed = await open.at(settings);
    const tables = open.live.flatMap((cell) =>
      tablesOf(displayed[cell] ?? []).map((table, at) => [`${cell}.${at}`, table] as const),
    );
    return new Map(tables.flatMap(([key, table]) => (table ? [[key, table] as const] : [])));
  };
  return runAll(variablesOf(controls), once(show));
}

/** Each state is run once, whoever asks for what it shows. */
function once(show: Show): Show {
  const shown = new Map<string, Promise<Tables>>();
  return (settings) => {
    const key = JSON.stringify([...settings].toSorted());
    const tables = shown.get(key) ?? show(settings);
    shown.set(key, tables);
    return tables;
  };
}

type Tables = RanState["tables"];
type Show = (settings: ReadonlyMap<string, string>) => Promise<Tables>;

/** The tables of what a cell displayed, by the place of each. */
type TablesOf = (displayed: readonly unknown[]) => readonly (ExportTable | null)[];

/** What a cell displays in many states is looked at once. */
function tablesOnce({ release }: SiteRelease): TablesOf {
  const known = new WeakMap<readonly unknown[], readonly (ExportTable | null)[]>();
  return (displayed) => {
    const tables =
      known.get(displayed) ?? displayed.map((value) => (isInput(value) ? null : tableOf(release, value)));
    known.set(displayed, tables);
    return tables;
  };
}

async function runAll(found: readonly Variable[], show: Show): Promise<WhatIf> {
  const effect = await withEffect(found, show);
  const { variables, fixed } = await followed(effect, show);
  const count = variables.reduce((all, { values }) => all * values.length, 1);
  if (count > mostStates) return { variables: [], fixed: [...fixed, ...variables.map(tooMany)], states: [] };
  const states: RanState[] = [];
  for (const at of product(variables.map(({ values }) => values.length)))
    states.push({ at, tables: await show(settingsAt(variables, at)) });
  return { variables, fixed, states };
}

/** Without the amounts for which the notebook computes in another way at other amounts than the two that it ran with. */
async function followed({ variables, fixed }: Found, show: Show): Promise<Found> {
  const isFollowed = async (at: number): Promise<boolean> => {
    const variable = variables[at];
    const tried = variable?.values[1];
    if (!variable?.limits || !tried?.figure) return true;
    for (const other of statesBeside(variables, at)) {
      const wanted = fingerprint(await show(settingsAt(variables, other.with(at, 1))));
      for (const value of otherAmounts(variable, variables)) {
        const changed = variables.with(at, { ...variable, values: variable.values.with(1, value) });
        const print = fingerprint(await show(settingsAt(changed, other.with(at, 1))));
        if (value.figure && print.replaceAll(printed(value.figure), printed(tried.figure)) !== wanted)
          return false;
      }
    }
    return true;
  };
  const are = await inOrder(variables.keys(), isFollowed);
  return {
    variables: variables.filter((_, at) => are[at]),
    fixed: [
      ...fixed,
      ...variables.flatMap(({ label }, at) => (are[at] ? [] : [{ label, reason: otherwise }])),
    ],
  };
}

const otherwise = "At some amounts the page computes in another way than one formula can; set it there.";

/** An identity as it stands in a fingerprint. */
const printed = (figure: Figure): string => JSON.stringify(figureKey(figure)).slice(1, -1);

/** As published, and with each other variable changed by itself. */
function statesBeside(variables: readonly Variable[], at: number): readonly (readonly number[])[] {
  const published = variables.map(() => 0);
  return [
    published,
    ...variables.flatMap(({ values }, other) =>
      other === at ? [] : values.slice(1).map((_, value) => published.with(other, value + 1)),
    ),
  ];
}

type Found = Pick<WhatIf, "variables" | "fixed">;

const tooMany = ({ label }: Variable) => ({
  label,
  reason: `With the others it makes more than ${mostStates} cases; choose on the page.`,
});

/** Those that change a figure, alone or together with one other; the rest changes how figures are written. */
async function withEffect(all: readonly Variable[], show: Show): Promise<Found> {
  const prints = new Map<string, string>();
  const printAt = async (state: readonly number[]): Promise<string> => {
    const key = state.join();
    const print = prints.get(key) ?? fingerprint(await show(settingsAt(all, state)));
    prints.set(key, print);
    return print;
  };
  const changes = async (at: number): Promise<boolean> => {
    for (const other of statesBeside(all, at))
      for (const value of all[at]?.values.keys() ?? [])
        if ((await printAt(other.with(at, value))) !== (await printAt(other.with(at, 0)))) return true;
    return false;
  };
  const effects = await inOrder(all.keys(), changes);
  const reason = "It changes how figures are written, and no figure.";
  return {
    variables: all.filter((_, at) => effects[at]),
    fixed: all.flatMap(({ label }, at) => (effects[at] ? [] : [{ label, reason }])),
  };
}

async function inOrder<T, R>(items: Iterable<T>, each: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await each(item));
  return results;
}

/** What tables say, whatever the form in which their figures are written. */
function fingerprint(tables: Tables): string {
  const cellPrint = (cell: ExportCell): string =>
    cell?.kind === "figure" ? figureKey(cell.figure) : (cell?.text ?? "");
  return JSON.stringify([...tables].map(([key, { rows }]) => [key, rows.map((row) => row.map(cellPrint))]));
}

/** Every way to take one index below each length, the first all zeros. */
function product(lengths: readonly number[]): readonly (readonly number[])[] {
  return lengths.reduce<readonly (readonly number[])[]>(
    (all, length) => all.flatMap((one) => Array.from({ length }, (_, at) => [...one, at])),
    [[]],
  );
}
