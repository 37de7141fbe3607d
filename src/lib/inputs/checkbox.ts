import { Control } from "./control.ts";
import { optionBoxes } from "./option-boxes.ts";
import { type IdOf, type Options, toOptions } from "./options.ts";
import { type AddressOf, toSubset } from "./subset.ts";

/** What the author of a set of boxes says. */
export interface CheckboxSpec<O extends Options> {
  readonly name: string;
  readonly label: string;
  readonly options: O;
  /** What is checked as published. Left out: all where the address lists what was taken away, else none. */
  readonly value?: readonly IdOf<NoInfer<O>>[];
  /** What the address lists; left out, what is checked. With `unchecked`: `?without=payroll-tax-credit`. */
  readonly address?: AddressOf;
}

/** A box to check for each option: the ids that are checked, in the order of the options. */
export function checkbox<const O extends Options>(spec: CheckboxSpec<O>): Control<readonly IdOf<O>[]> {
  const { name, address = "checked" } = spec;
  const options = toOptions(name, spec.options);
  const all = address === "unchecked" ? options.map(({ id }) => id) : [];
  return new Control(spec, {
    ...toSubset(name, options, spec.value ?? all, address),
    name: "checkbox",
    domain: { kind: "options", options, isMany: true },
    valueOf: (values) => options.map(({ id }) => id).filter((id) => values.includes(id)),
    words: (values) => {
      const checked = options.filter(({ id }) => values.includes(id));
      return checked.map(({ label }) => label).join("; ") || "none";
    },
    draw: (field, values) => [optionBoxes("checkbox", field, options, values)],
  });
}
