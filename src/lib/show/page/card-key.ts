import { type Figure, shortId } from "../../figures/index.ts";
import { fnv1a64 } from "../../text/index.ts";

const keys = new WeakMap<Figure, string>();

/** Figures with one key have one card: computed alike from the same prints, and called and scaled alike all the way down. */
export function cardKey(figure: Figure): string {
  const key = keys.get(figure) ?? toKey(figure);
  keys.set(figure, key);
  return key;
}

function toKey(figure: Figure): string {
  const { label, scale, lineage } = figure;
  const operands = lineage.kind === "computed" ? lineage.operands.map(cardKey) : [];
  // The same print is told of with or without the others of the same fact.
  const prints =
    lineage.kind === "reported" ? lineage.sources.map(({ line, start }) => `${line}:${start}`) : [];
  return fnv1a64([shortId(figure), label, scale, ...operands, ...prints].join("\n")).slice(0, 12);
}
