import { type ChoiceSpec, toChoice } from "./choice.ts";
import { Control } from "./control.ts";
import { optionBoxes } from "./option-boxes.ts";
import type { IdOf, Options } from "./options.ts";

/** A button for each option: the id of the one that is pressed. */
export function radio<const O extends Options>(spec: ChoiceSpec<O>): Control<IdOf<O>> {
  const { options, ...choice } = toChoice(spec);
  return new Control(spec, {
    ...choice,
    name: "radio",
    draw: (field, values) => [optionBoxes("radio", field, options, values)],
  });
}
