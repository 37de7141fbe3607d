import { exact, type Figure, formatExact, type Unit } from "../figures/index.ts";
import { unitOf } from "../show/index.ts";
import { h } from "../text/index.ts";
import { type AmountSpec, toAmount } from "./amount.ts";
import { Control } from "./control.ts";
import { inputId, refusedId } from "./input-ids.ts";
import { inputLabel } from "./input-label.ts";

/** A number to type, with its unit beside it: an exact figure. `1,234.5`, `35%` and the like are read as meant. */
export function number<U extends Unit>(spec: AmountSpec<U>): Control<Figure<U>> {
  const { limits, ...amount } = toAmount(spec);
  const unit = unitOf(amount.valueOf(amount.published, true));
  // The keyboards of some telephones have no minus beside their digits.
  const inputmode = limits.min && !limits.min.isNegative() ? "decimal" : "text";
  return new Control(spec, {
    ...amount,
    name: "number",
    draw: (field, [digits = "0"]) => {
      const { name } = field;
      const id = inputId(name);
      const described = { "aria-describedby": `${id}-unit ${refusedId(name)}` };
      const quiet = { autocomplete: "off", spellcheck: "false" };
      const value = formatExact(exact(digits));
      const box = h("input", { type: "text", inputmode, id, name, value, ...quiet, ...described });
      const words = h("span", { class: "input-unit", id: `${id}-unit` }, unit);
      return [inputLabel(field), h("div", { class: "input-row" }, box, words)];
    },
  });
}
