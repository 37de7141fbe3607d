import type { Input } from "../../notebook/index.ts";

/** A parameter of an address that names an input, with a setting that the input does not know. */
export interface UnknownSetting {
  readonly name: string;
  readonly setting: string;
}

/** What an address says of the inputs of a page. */
export interface PageAddress<One extends Input = Input> {
  /** The inputs, in their order, set to what it says; as published where it says nothing they know. */
  readonly inputs: readonly One[];
  /** By name, of those that are not as published. */
  readonly settings: ReadonlyMap<string, string>;
  /** What it says to no avail: a setting no input knows, a parameter said a second time. */
  readonly unknown: readonly UnknownSetting[];
}

/**
 * Reads the parameters of an address, `?without=payroll-tax-credit&unit=millions`: one for each input, by its name. Those
 * that name no input belong to somebody else. Never throws, whatever the text.
 */
export function readAddress<One extends Input>(search: string, inputs: readonly One[]): PageAddress<One> {
  const parameters = new URLSearchParams(search);
  const read = inputs.map((input) => readOne(input, parameters.getAll(input.name)));
  const set = read.map(({ input }) => input);
  return {
    inputs: set,
    settings: new Map(set.flatMap(({ name, setting }) => (setting === null ? [] : [[name, setting]]))),
    unknown: read.flatMap(({ unknown }) => unknown),
  };
}

function readOne<One extends Input>(
  input: One,
  [first, ...further]: readonly string[],
): { readonly input: One; readonly unknown: readonly UnknownSetting[] } {
  const { name } = input;
  // An input gives another of its own kind: what it is set to is all that differs.
  const set = first === undefined ? null : (input.at(first) as One | null);
  const published = input.at(null) as One | null;
  const lost = first === undefined || set !== null ? further : [first, ...further];
  return { input: set ?? published ?? input, unknown: lost.map((setting) => ({ name, setting })) };
}
