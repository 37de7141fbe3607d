import type { RanState } from "./run-states.ts";
import type { Variable } from "./variable.ts";

/** Some of the states of a notebook, by their indices. */
export type States = readonly number[];

/** States parted by the value of a variable. */
export interface Split {
  readonly variable: Variable;
  readonly parts: readonly { readonly content: string; readonly states: States }[];
}

/** Parts states by the variable that leaves the fewest different things in its parts. Throws RangeError where all agree. */
export function splitStates(
  variables: readonly Variable[],
  ran: readonly RanState[],
  states: States,
  thingAt: (state: number) => string,
): Split {
  const things = new Map(states.map((state) => [state, thingAt(state)]));
  const splits = variables.flatMap((variable, at) => {
    const groups = Map.groupBy(states, (state) => ran[state]?.at[at] ?? 0);
    if (groups.size < 2) return [];
    const parts = [...groups].map(([value, own]) => ({
      content: variable.values[value]?.content ?? "",
      states: own,
    }));
    const left = parts.reduce(
      (all, { states: own }) => all + new Set(own.map((state) => things.get(state))).size,
      0,
    );
    return [{ variable, parts, left }];
  });
  const [best] = splits.toSorted((a, b) => a.left - b.left);
  if (best) return best;
  throw new RangeError("no variable tells these states apart");
}

/** A formula that is one of several by the state: `IF(what_if.unit="millions",A1,B1)`. */
export function chosenFormula(
  variables: readonly Variable[],
  ran: readonly RanState[],
  states: States,
  formulaAt: (state: number) => string,
): string {
  const formulas = new Map(states.map((state) => [state, formulaAt(state)]));
  return chosenAmong(variables, ran, states, (state) => formulas.get(state) ?? "");
}

function chosenAmong(
  variables: readonly Variable[],
  ran: readonly RanState[],
  states: States,
  formulaAt: (state: number) => string,
): string {
  const first = formulaAt(states[0] ?? 0);
  if (states.every((state) => formulaAt(state) === first)) return first;
  const split = splitStates(variables, ran, states, formulaAt);
  return ifs(split, (own) => chosenAmong(variables, ran, own, formulaAt));
}

/** Nested IFs over the parts of a split, the last of which is what is left. */
export function ifs({ variable, parts }: Split, formulaOf: (states: States) => string): string {
  const [last, ...before] = parts.toReversed();
  return before.reduce(
    (rest, { content, states }) => `IF(${variable.name}=${content},${formulaOf(states)},${rest})`,
    formulaOf(last?.states ?? []),
  );
}
