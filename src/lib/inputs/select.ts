import { h } from "../text/index.ts";
import { type ChoiceSpec, toChoice } from "./choice.ts";
import { Control } from "./control.ts";
import { inputId, refusedId } from "./input-ids.ts";
import { inputLabel } from "./input-label.ts";
import type { IdOf, Options } from "./options.ts";

/** A list to select from: the id of the selected option. */
export function select<const O extends Options>(spec: ChoiceSpec<O>): Control<IdOf<O>> {
  const { options, ...choice } = toChoice(spec);
  return new Control(spec, {
    ...choice,
    name: "select",
    draw: (field, values) => {
      const { name } = field;
      const list = options.map(({ id, label }) =>
        h("option", { value: id, selected: values.includes(id) }, label),
      );
      const properties = { id: inputId(name), name, "aria-describedby": refusedId(name) };
      return [inputLabel(field), h("select", properties, list)];
    },
  });
}
