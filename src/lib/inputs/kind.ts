import type { Refused } from "../notebook/index.ts";
import type { Child, Html } from "../text/index.ts";
import type * as Inputs from "./inputs.ts";
import type { Limits } from "./limits.ts";
import type { Option } from "./options.ts";

/** What a control is set to, as a form would send it, in one way of writing: plain digits, options in their order. */
export type Values = readonly string[];

/** What every control has: its key in the address, and what a reader calls it. */
export interface Field {
  readonly name: string;
  readonly label: string;
}

/** How a value inside a control is drawn: a figure in the rows of a table. */
export type Draw = (value: unknown) => Html;

/** What a control can be set to; null for what is no choice among few and no number, such as a search. */
export type Domain =
  | { readonly kind: "switch" }
  | { readonly kind: "options"; readonly options: readonly Option[]; readonly isMany: boolean }
  | { readonly kind: "amount"; readonly limits: Limits }
  | null;

/** What one kind of control knows; it holds no state. */
export interface ControlKind<Value> {
  /** As `Inputs` calls it. */
  readonly name: keyof typeof Inputs;
  /** What it is set to as published. */
  readonly published: Values;
  readonly domain: Domain;
  /** What a setting of an address means; null for one that it does not know. Never throws. */
  read(setting: string): Values | null;
  /** What stands in the address; the inverse of `read`. */
  write(values: Values): string;
  /** What a reader entered, or why it cannot be. Never throws. */
  accept(entered: readonly string[]): Values | Refused;
  /** What cells get. */
  valueOf(values: Values, isPublished: boolean): Value;
  /** What it is set to, in words. */
  words(values: Values): string;
  /** The real form controls, set. */
  draw(field: Field, values: Values, inline: Draw): readonly Child[];
}
