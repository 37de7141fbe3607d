import type { Input } from "../../src/lib/notebook/run/input.ts";

/** An input for any text but an empty one. */
export function textInput(name: string, published: string, value = published): Input<string> {
  return {
    name,
    value,
    values: [value],
    setting: value === published ? null : value,
    at: (setting) => (setting === "" ? null : textInput(name, published, setting ?? published)),
    set: ([text = ""]) => (text === "" ? { refused: "a text" } : textInput(name, published, text)),
  };
}
