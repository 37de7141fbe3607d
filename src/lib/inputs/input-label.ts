import { type Html, h } from "../text/index.ts";
import { inputId } from "./input-ids.ts";
import type { Field } from "./kind.ts";

/** What a control is called, over it; pressing it leads to the control. */
export function inputLabel({ name, label }: Field): Html {
  return h("label", { class: "input-label", for: inputId(name) }, label);
}
