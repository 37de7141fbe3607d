import { type Figure, isNamed } from "../../figures/index.ts";
import type { Telling } from "./arithmetic.ts";
import type { Prints } from "./prints.ts";

/** How cards tell of figures, knowing what is printed. */
export function tellingBy(prints: Prints): Telling {
  return {
    nameOf: (figure) => nameOf(prints, figure),
    isNamed: (figure) => isNamed(figure) || prints.of(figure) !== null,
    standInFor: (operand) => prints.standInFor(operand),
  };
}

/**
 * What a card calls a figure: by the name that its author gave; else as the release calls the quantity, where it prints
 * it, with its period; else by what it was made of.
 */
function nameOf(prints: Prints, figure: Figure): string {
  const { lineage, label } = figure;
  const [only] = lineage.kind === "computed" && lineage.operation === "convert" ? lineage.operands : [];
  if (only && label === only.label) return nameOf(prints, only);
  const printed = prints.of(figure);
  if (!printed || printed.isTurned) return label;
  // A print is called as its fact is, which says the period too.
  if (lineage.kind === "reported") return printed.title.startsWith(label) ? printed.title : label;
  return isNamed(figure) ? label : printed.title;
}
