/** A control that a reader may change: what `view(...)` takes. Immutable; `at` and `set` give another. */
export interface Input<Value = unknown> {
  /** Its key in the address of the page, in kebab-case. */
  readonly name: string;
  /** What cells get. */
  readonly value: Value;
  /** What a form would send for it: the options that are checked, the text of a number. */
  readonly values: readonly string[];
  /** As it stands in the address; null where it is as published. */
  readonly setting: string | null;
  /** Set to what an address says, null for as published; null if it knows no such setting. */
  at(setting: string | null): Input<Value> | null;
  /** Set to what a reader entered. */
  set(values: readonly string[]): Input<Value> | Refused;
}

/** What was entered cannot be; in words that stand beside the control: `a number from 0 to 60`. */
export interface Refused {
  readonly refused: string;
}

/** Whether a displayed value is an input. */
export function isInput(value: unknown): value is Input {
  return typeof value === "object" && value !== null && "setting" in value && "at" in value && "set" in value;
}
