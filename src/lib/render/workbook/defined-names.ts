import { fixedAddress } from "./ooxml/address.ts";
import type { DefinedName } from "./ooxml/workbook.ts";
import type { PrintedInput } from "./printed-sheet.ts";

/** A name for each printed figure, after its fact: `adjusted_ebitda.2010_Q2`; a further print has its line added. */
export function definedNames(inputs: readonly PrintedInput[]): readonly DefinedName[] {
  const taken = new Set<string>();
  return inputs.flatMap(({ source, place }) => {
    if (!source) return [];
    const fact = nameOf(source.fact);
    const names = [fact, `${fact}.line_${source.line}`, `${fact}.line_${source.line}.${source.start}`];
    const name = names.find((one) => !taken.has(one.toLowerCase()));
    if (name === undefined) return [];
    taken.add(name.toLowerCase());
    return [{ name, refersTo: fixedAddress(place.value) }];
  });
}

function nameOf(fact: string): string {
  const name = fact.replaceAll("/", "_on_").replace(/[^\w.]/g, "_");
  return /^[A-Za-z_]/.test(name) ? name : `_${name}`;
}
