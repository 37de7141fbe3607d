import type { GaapElement } from "../../release/index.ts";

/** An element as pages show it: its name, and what must be known of it. */
export interface ElementView {
  readonly name: string;
  readonly words: string;
}

/** An element as pages show it; null where there is none. */
export function elementView(element: GaapElement | null | undefined): ElementView | null {
  return element ? { name: element.name, words: elementWords(element) } : null;
}

/** What is known of an element beside its name: its taxonomy, and a sign that is opposite in print; empty for nothing. */
export function elementWords({ taxonomy, isOpposite }: GaapElement): string {
  const words = [taxonomyWords(taxonomy), isOpposite ? "sign opposite to the element" : ""];
  return words.filter((one) => one !== "").join("; ");
}

function taxonomyWords(taxonomy: string): string {
  if (taxonomy === "") return "";
  const year = taxonomy.replace("not-", "");
  return year === taxonomy ? `taxonomy of ${year}` : `not found in the taxonomy of ${year}`;
}
