import type { TypedNames } from "../../notebook/index.ts";
import type { OfferedValue } from "../editor/index.ts";
import type { FoundOffers } from "./find-offers.ts";

/**
 * What may be written by the compiler's account, with what the release says of it. Among ids in quotation marks those that
 * were found by their words are offered as far as the compiler takes them there, and after them those that begin as typed.
 */
export function typedOffers(
  own: FoundOffers | null,
  { names }: TypedNames,
  from: number,
  begun: string,
): FoundOffers | null {
  const said = new Map(own?.values.map((one) => [one.text, one]));
  const offerOf = ({ name, kind }: TypedNames["names"][number]): OfferedValue =>
    said.get(name) ?? { label: name, detail: kinds[kind] ?? kind, text: name };
  const isIds = names.length > 0 && names.every(({ kind }) => kind === "string");
  if (!isIds) return names.length > 0 ? { from, values: names.map(offerOf) } : own;
  const taken = new Set(names.map(({ name }) => name));
  const found = own?.values.filter(({ text }) => taken.has(text)) ?? [];
  const others = names.filter(({ name }) => name.startsWith(begun) && !said.has(name));
  return { from, values: [...found, ...others.map(offerOf)] };
}

/** What the compiler calls the kinds of names, in words. */
const kinds: Readonly<Record<string, string>> = {
  alias: "at hand in every cell",
  const: "value",
  let: "value",
  var: "of JavaScript",
  string: "id",
  "local var": "value",
};
