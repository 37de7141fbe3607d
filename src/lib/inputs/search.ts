import { h } from "../text/index.ts";
import { Control } from "./control.ts";
import { inputId, refusedId } from "./input-ids.ts";
import { inputLabel } from "./input-label.ts";
import type { Field, Values } from "./kind.ts";

/** What the author of a search says. */
export interface SearchSpec extends Field {
  /** Left out: no text. */
  readonly value?: string;
}

const mostCharacters = 200;
const refused = { refused: `a text of at most ${mostCharacters} characters` };

/** A text to search for, of at most 200 characters, white space as single blanks. */
export function search(spec: SearchSpec): Control<string> {
  const published = read(spec.value ?? "");
  if (!published) throw new RangeError(`the value of "${spec.name}" is not ${refused.refused}`);
  return new Control(spec, {
    domain: null,
    name: "search",
    published,
    read,
    write: ([text = ""]) => text,
    accept: (entered) => (entered.length <= 1 && read(entered[0] ?? "")) || refused,
    valueOf: ([text = ""]) => text,
    words: ([text = ""]) => (text === "" ? "no text" : `“${text}”`),
    draw: (field, [value = ""]) => {
      const properties = {
        type: "search",
        id: inputId(field.name),
        name: field.name,
        value,
        maxlength: String(mostCharacters),
        autocomplete: "off",
        spellcheck: "false",
        "aria-describedby": refusedId(field.name),
      };
      return [inputLabel(field), h("input", properties)];
    },
  });
}

function read(text: string): Values | null {
  if (text.length > mostCharacters * 2) return null;
  const tidy = text
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return tidy.length > mostCharacters ? null : [tidy];
}
