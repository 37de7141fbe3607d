import { exact, type Figure } from "../../../figures/index.ts";
import type { Limits } from "../../../inputs/index.ts";
import { Control } from "../../../inputs/index.ts";
import { definedName, doubleText, figureKey, powerOf } from "../formulas/index.ts";

/** One thing that a reader of a page can choose, and that a cell of a workbook takes: a box, one of some, an amount. */
export interface Variable {
  readonly control: Control;
  /** What the cell is for, in words. */
  readonly label: string;
  /** The name of the cell. */
  readonly name: string;
  /** What it can be: first as published. Of an amount, two of many. */
  readonly values: readonly VariableValue[];
  /** What an amount has to keep to; null for a choice. */
  readonly limits: Limits | null;
}

export interface VariableValue {
  /** What the cell holds, as in a formula: `"yes"`, `0.35`. */
  readonly content: string;
  /** What is entered into the control for it: of a box, its own part. */
  readonly entered: readonly string[];
  /** Of an amount, the figure that cells of the notebook get. */
  readonly figure: Figure | null;
}

/** What can be chosen by controls, each under a name of its own, and no two amounts at one figure. */
export function variablesOf(controls: readonly unknown[]): readonly Variable[] {
  const [names, figures] = [new Set<string>(), new Set<string>()];
  return controls.flatMap(ownVariables).map((variable) => {
    const { control, limits } = variable;
    const name = names.has(variable.name) ? `${variable.name}.${definedName(control.name)}` : variable.name;
    names.add(name);
    if (!limits) return { ...variable, name };
    const other = otherValues(control, limits).find(
      ({ figure }) => figure && !figures.has(figureKey(figure)),
    );
    if (other?.figure) figures.add(figureKey(other.figure));
    return { ...variable, name, values: [...variable.values, ...(other ? [other] : [])] };
  });
}

/** What can be chosen by a control; none where it is neither a choice among few nor an amount. */
function ownVariables(control: unknown): readonly Variable[] {
  if (!(control instanceof Control)) return [];
  const { kind, label, name } = control;
  const own = (values: readonly VariableValue[], limits: Limits | null = null): Variable => ({
    control,
    label,
    name: `what_if.${definedName(name)}`,
    values,
    limits,
  });
  const { domain, published } = kind;
  if (domain?.kind === "switch") return [own(box("on", published.includes("on")))];
  if (domain?.kind === "amount") return [own([amountOf(control.at(null) ?? control)], domain.limits)];
  if (domain?.kind !== "options") return [];
  if (!domain.isMany) return [own(publishedFirst(domain.options.map(choice), published))];
  return domain.options.map((option) => ({
    ...own(box(option.id, published.includes(option.id))),
    label: option.label,
    name: `what_if.${definedName(option.id)}`,
  }));
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function box(id: string, isOn: boolean): readonly VariableValue[] {
  const [on, off] = [
    { content: quoted("yes"), entered: [id], figure: null },
    { content: quoted("no"), entered: [], figure: null },
  ];
  return isOn ? [on, off] : [off, on];
}

const choice = ({ id, label }: { readonly id: string; readonly label: string }): VariableValue => ({
  content: quoted(label),
  entered: [id],
  figure: null,
});

function publishedFirst(values: readonly VariableValue[], published: readonly string[]) {
  const isPublished = ({ entered }: VariableValue): boolean => entered[0] === published[0];
  return [...values.filter(isPublished), ...values.filter((one) => !isPublished(one))];
}

/** Amounts that a variable can be, and that none of all variables has among its values. */
export function otherAmounts(
  { control, limits }: Variable,
  all: readonly Variable[],
): readonly VariableValue[] {
  const keys = all.flatMap(({ values }) =>
    values.flatMap(({ figure }) => (figure ? [figureKey(figure)] : [])),
  );
  const others = limits ? otherValues(control, limits) : [];
  return others.filter(({ figure }) => figure && !keys.includes(figureKey(figure)));
}

/** Amounts that a control takes and that are not the published one. */
function otherValues(control: Control, limits: Limits): readonly VariableValue[] {
  const set = triesOf(control, limits).map((text) => control.set([text]));
  return set.flatMap((one) => (one instanceof Control && one.setting !== null ? [amountOf(one)] : []));
}

/** Amounts that a control may take, the middle of what it allows first. */
function triesOf(control: Control, { min, max, step }: Limits): readonly string[] {
  const [least, most] = [min ?? exact("0"), max];
  const published = exact(control.kind.published[0] ?? "0");
  const span = most ? most.minus(least) : published.isZero() ? exact("10") : published;
  const shares = ["0.5", "0.25", "0.75", "0.4", "1", "0"].map((share) => span.times(share));
  return shares.map((distance) => {
    const whole = step ? distance.div(step).floor().times(step) : distance;
    return least.plus(whole).toFixed();
  });
}

function amountOf(control: Control): VariableValue {
  const figure = control.value as Figure;
  return { content: doubleText(figure.value, powerOf(figure)), entered: control.values, figure };
}

/** Sets controls to one value of each variable: what stands in the address of the page for it, by name. */
export function settingsAt(
  variables: readonly Variable[],
  state: readonly number[],
): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  for (const [control, own] of Map.groupBy(variables.entries(), ([, { control }]) => control)) {
    const entered = own.flatMap(([at, { values }]) => values[state[at] ?? 0]?.entered ?? []);
    const set = control.set(entered);
    if (!("refused" in set) && set.setting !== null) settings.set(control.name, set.setting);
  }
  return settings;
}
