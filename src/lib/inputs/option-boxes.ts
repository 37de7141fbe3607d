import { type Html, h } from "../text/index.ts";
import { inputId, refusedId } from "./input-ids.ts";
import type { Field, Values } from "./kind.ts";
import type { Option } from "./options.ts";

/** Options as boxes to check, or buttons of which one is pressed, under what they are about. */
export function optionBoxes(
  type: "checkbox" | "radio",
  { name, label }: Field,
  options: readonly Option[],
  values: Values,
): Html {
  const boxes = options.map((option) => {
    const id = inputId(name, option.id);
    const checked = values.includes(option.id);
    const box = h("input", { type, id, name, value: option.id, checked });
    return h("label", { class: "input-option", for: id }, box, h("span", {}, option.label));
  });
  const legend = h("legend", { class: "input-label" }, label);
  const described = { "aria-describedby": refusedId(name) };
  return h("fieldset", described, legend, h("div", { class: "input-options" }, boxes));
}
