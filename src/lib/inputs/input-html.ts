import type { Input } from "../notebook/index.ts";
import { type Child, type Html, h } from "../text/index.ts";
import { Control } from "./control.ts";
import { refusedId } from "./input-ids.ts";
import type { Draw } from "./kind.ts";

const asText: Draw = (value) => h("span", { class: "value" }, String(value ?? ""));

/**
 * An input as it stands in the page: its control, the place in which it says what it refuses, and, for paper and for
 * browsers without scripts, what it is set to in words. `inline` draws what stands in the rows of a table.
 */
export function inputHtml(input: Input, inline: Draw = asText): Html {
  const { name } = input;
  const kind = input instanceof Control ? ` input-${input.kind.name}` : "";
  const drawn: readonly Child[] =
    input instanceof Control ? input.kind.draw(input, input.values, inline) : [];
  const refused = h("p", { class: "input-refused", id: refusedId(name), role: "alert", hidden: true });
  return h(
    "div",
    { class: `input${kind}`, "data-input": name },
    h("div", { class: "input-control" }, drawn, refused),
    h("p", { class: "input-setting" }, settingWords(input)),
  );
}

/** What an input is set to: `Tax rate on adjustments: 0%`. */
export function settingWords(input: Input): string {
  if (!(input instanceof Control)) return `${input.name}: ${input.values.join(", ")}`;
  return `${input.label.replace(/[\s:?]+$/, "")}: ${input.kind.words(input.values)}`;
}
