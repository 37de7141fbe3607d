import type { ComputedLineage, Figure } from "../../../figures/index.ts";
import {
  addUp,
  atom,
  type FigureCells,
  type FormulaText,
  figureKey,
  multiply,
  operandValue,
  operationFormula,
  powerOf,
  shift,
} from "../formulas/index.ts";
import type { RanState } from "./run-states.ts";
import { chosenFormula, ifs, type States, splitStates } from "./split-states.ts";
import type { Variable } from "./variable.ts";

/** What formulas over the states of a notebook are written with. */
export interface Varying {
  readonly variables: readonly Variable[];
  readonly ran: readonly RanState[];
  readonly cells: FigureCells;
  /** The cells of the sheet by what stands in them in all states, by `jointKey`. */
  readonly local: ReadonlyMap<string, { readonly value: string; readonly power: number }>;
}

/** A figure in each of some states. */
export type FigureIn = (state: number) => Figure;

/** What tells figures in all states apart. */
export function jointKey(states: States, figureIn: FigureIn): string {
  return states.map((state) => figureKey(figureIn(state))).join("\n");
}

/** A figure that depends on the state as a formula over the cells of inputs, counted in a power of ten. */
export function varyingFormula(
  varying: Varying,
  states: States,
  figureIn: FigureIn,
  power: number,
): FormulaText {
  const { variables, ran, cells } = varying;
  const [first = 0] = states;
  const entered = variables.find((variable, at) => isEntered(varying, states, figureIn, variable, at));
  if (entered) return shift(atom(entered.name), powerOf(figureIn(first)) - power);
  const isConstant = isSame(states, (state) => figureKey(figureIn(state)));
  if (isConstant && !restsOnEntry(varying, figureIn(first)))
    return operandValue(cells, figureIn(first), power);
  const shape = (state: number): string => shapeOf(figureIn(state));
  if (isSame(states, shape)) return lastStep(varying, states, figureIn, power);
  if (
    states.every((state) => termsOf(figureIn(state)).length > 0) &&
    states.some((state) => isSum(figureIn(state)))
  )
    return unionOfTerms(varying, states, figureIn, power);
  const split = splitStates(variables, ran, states, shape);
  return atom(ifs(split, (own) => varyingFormula(varying, own, figureIn, power).text));
}

const isSame = (states: States, thingAt: (state: number) => string): boolean =>
  states.every((state) => thingAt(state) === thingAt(states[0] ?? 0));

/** Whether a figure is what is entered for a variable, in each state; that published alone is a constant. */
function isEntered(
  { ran }: Varying,
  states: States,
  figureIn: FigureIn,
  { values, limits }: Variable,
  at: number,
): boolean {
  const valueIn = (state: number): number => ran[state]?.at[at] ?? 0;
  if (!limits || states.every((state) => valueIn(state) === 0)) return false;
  return states.every((state) => {
    const own = values[valueIn(state)]?.figure;
    return own !== null && own !== undefined && figureKey(own) === figureKey(figureIn(state));
  });
}

/** Whether an amount that was entered goes into a figure, so that no constant may stand for it. */
function restsOnEntry({ variables }: Varying, figure: Figure): boolean {
  const key = figureKey(figure);
  return variables.some(({ values }) =>
    values.slice(1).some((one) => one.figure !== null && key.includes(figureKey(one.figure))),
  );
}

/** Figures of one shape come by the same operation from as many operands. */
function shapeOf(figure: Figure): string {
  const { lineage, unit, decimals } = figure;
  if (lineage.kind !== "computed") return figureKey(figure);
  const { operation, operands, weights } = lineage;
  const units = operands.map((one) => one.unit);
  return JSON.stringify([operation, unit, units, weights, operation === "round" && decimals]);
}

/** A reference to what another cell of the sheet shows in all these states; or its formula. */
function operand(varying: Varying, states: States, figureIn: FigureIn, power: number): FormulaText {
  const own =
    states.length === varying.ran.length ? varying.local.get(jointKey(states, figureIn)) : undefined;
  return own ? shift(atom(own.value), own.power - power) : varyingFormula(varying, states, figureIn, power);
}

function lastStep(varying: Varying, states: States, figureIn: FigureIn, power: number): FormulaText {
  const example = figureIn(states[0] ?? 0);
  const at = (index: number, wanted: number): FormulaText =>
    operand(varying, states, (state) => operandAt(figureIn(state), index), wanted);
  return operationFormula(example, computed(example), power, { at, only: (wanted) => at(0, wanted) });
}

function computed({ lineage, label }: Figure): ComputedLineage {
  if (lineage.kind === "computed") return lineage;
  throw new RangeError(`${label} is not computed`);
}

function operandAt(figure: Figure, index: number): Figure {
  const found = computed(figure).operands[index];
  if (found) return found;
  throw new RangeError(`${figure.label} has no operand ${index}`);
}

const isSum = ({ lineage }: Figure): boolean => lineage.kind === "computed" && lineage.operation === "sum";

interface Term {
  readonly weight: 1 | -1;
  readonly figure: Figure;
}

/** A figure as what is added up in it, sums inside of it too; itself alone where it is no sum. */
function termsOf(figure: Figure, weight: 1 | -1 = 1): readonly Term[] {
  if (!isSum(figure)) return [{ weight, figure }];
  const { operands, weights } = computed(figure);
  return operands.flatMap((one, at) => termsOf(one, weights?.[at] === -1 ? (weight === 1 ? -1 : 1) : weight));
}

/** Sums of different terms as one sum of all, each counted in the states that have it. */
function unionOfTerms(varying: Varying, states: States, figureIn: FigureIn, power: number): FormulaText {
  const { variables, ran } = varying;
  const counts = states.map((state) => Map.groupBy(termsOf(figureIn(state)), termKey));
  const all = new Map(counts.flatMap((own) => [...own]));
  const terms = [...all].flatMap(([key, [term]]) => {
    if (!term) return [];
    const times = (state: number): number => counts[states.indexOf(state)]?.get(key)?.length ?? 0;
    const having = states.filter((state) => times(state) > 0);
    const text = varyingFormula(varying, having, () => term.figure, power);
    const formulaAt = (state: number): string => {
      const count = times(state);
      return count === 0 ? "0" : count === 1 ? text.text : multiply(text, atom(String(count))).text;
    };
    const isAlways = states.every((state) => times(state) === 1);
    const formula = isAlways ? text : atom(chosenFormula(variables, ran, states, formulaAt));
    return [[term.weight, formula] as const];
  });
  return addUp(terms);
}

const termKey = ({ weight, figure }: Term): string => `${weight} ${figureKey(figure)}`;
