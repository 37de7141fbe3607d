import type { Figure, Unit } from "../figures/index.ts";
import { h } from "../text/index.ts";
import { type AmountSpec, toAmount } from "./amount.ts";
import { Control } from "./control.ts";
import { inputId, refusedId } from "./input-ids.ts";
import { inputLabel } from "./input-label.ts";

/** What the author of a slider says: its ends and its steps are needed. */
export type RangeSpec<U extends Unit> = AmountSpec<U> &
  Readonly<Required<Pick<AmountSpec<U>, "min" | "max" | "step">>>;

/** A slider, with the figure that it stands at beside it: an exact figure in its unit. */
export function range<U extends Unit>(spec: RangeSpec<U>): Control<Figure<U>> {
  const { limits, ...amount } = toAmount(spec);
  const ends = {
    min: limits.min?.toFixed(),
    max: limits.max?.toFixed(),
    step: limits.step?.toFixed(),
  };
  return new Control(spec, {
    ...amount,
    name: "range",
    draw: (field, values) => {
      const [id, shown] = [inputId(field.name), amount.words(values)];
      const described = { "aria-valuetext": shown, "aria-describedby": refusedId(field.name) };
      const slider = { type: "range", id, name: field.name, ...ends, value: values[0], ...described };
      // The slider itself tells screen readers where it stands; the figure beside it is for the eye.
      const output = h("output", { for: id, "aria-live": "off" }, shown);
      return [inputLabel(field), h("div", { class: "input-row" }, h("input", slider), output)];
    },
  });
}
