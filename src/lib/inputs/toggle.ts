import { h } from "../text/index.ts";
import { Control } from "./control.ts";
import { inputId, refusedId } from "./input-ids.ts";
import type { ControlKind, Values } from "./kind.ts";

/** What the author of a toggle says. */
export interface ToggleSpec {
  readonly name: string;
  readonly label: string;
  /** Left out: off. */
  readonly value?: boolean;
}

const isOn = (values: Values): boolean => values[0] === "on";
const refused = { refused: "on or off" };

/** A box to check: `true` or `false`. In the address `name=on` or `name=off`, where it is not as published. */
export function toggle({ name, label, value = false }: ToggleSpec): Control<boolean> {
  return new Control({ name, label }, value ? publishedOn : publishedOff);
}

const publishedOff: ControlKind<boolean> = {
  name: "toggle",
  published: [],
  domain: { kind: "switch" },
  read: (setting) => (setting === "on" ? ["on"] : setting === "off" ? [] : null),
  write: (values) => (isOn(values) ? "on" : "off"),
  accept: (entered) => (entered.length === 0 ? [] : entered.every((one) => one === "on") ? ["on"] : refused),
  valueOf: isOn,
  words: (values) => (isOn(values) ? "on" : "off"),
  draw: ({ name, label }, values) => {
    const id = inputId(name);
    const described = { "aria-describedby": refusedId(name) };
    const box = h("input", { type: "checkbox", id, name, value: "on", checked: isOn(values), ...described });
    return [h("label", { class: "input-option", for: id }, box, h("span", {}, label))];
  },
};

const publishedOn: ControlKind<boolean> = { ...publishedOff, published: ["on"] };
