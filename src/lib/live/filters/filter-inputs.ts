import type { Control, Options } from "../../inputs/index.ts";
import { search, select } from "../../inputs/index.ts";

/** What stands in an address for "no matter which" is nothing at all; among options it has this id. */
export const any = "all";

/** What a reader may look for in a list: by verdict, by table, by text. */
export function filterInputs(verdicts: Options, tables: Options): readonly Control<string>[] {
  return [
    select({ name: "verdict", label: "Verdict", options: verdicts }),
    select({ name: "table", label: "Table", options: tables }),
    search({ name: "text", label: "Text" }),
  ];
}

/** What a list is filtered by; empty for what does not matter. */
export interface Wanted {
  readonly verdict: string;
  readonly table: string;
  readonly text: string;
}

/** What the inputs ask for. */
export function wantedOf(inputs: readonly Control<string>[]): Wanted {
  const settingOf = (name: string): string => {
    const value = inputs.find((input) => input.name === name)?.value ?? "";
    return value === any ? "" : value;
  };
  return { verdict: settingOf("verdict"), table: settingOf("table"), text: settingOf("text") };
}

/** What the inputs are set to, in words: `All verdicts; all tables`. */
export function filterWords(inputs: readonly Control<string>[]): string {
  const words = inputs
    .filter(({ kind, setting }) => kind.name !== "search" || setting !== null)
    .map(({ kind, values, setting }, index) => {
      const own = kind.words(values);
      return setting === null && index > 0 ? own.charAt(0).toLowerCase() + own.slice(1) : own;
    });
  return words.join("; ");
}
