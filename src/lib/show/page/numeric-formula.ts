import { type Figure, formatFigure, type Operation, tableStyle } from "../../figures/index.ts";

/** The computation of a figure in figures alone, in one line: `31,197 + 29,328`; the figure itself if it is printed. */
export function numericFormula(figure: Figure): string {
  return write(figure, false);
}

function write(figure: Figure, inside: boolean): string {
  const { lineage } = figure;
  if (lineage.kind !== "computed") return plain(figure);
  const { operation, operands, weights } = lineage;
  if (operation === "convert" || operation === "round") return write(operands[0] ?? figure, inside);
  const parts = operands.map((operand) => write(operand, true));
  const text = operation === "sum" ? signed(parts, weights) : (joined[operation]?.(parts) ?? plain(figure));
  return inside && needsBrackets.has(operation) ? `(${text})` : text;
}

const joined: Partial<Record<Operation, (parts: readonly string[]) => string>> = {
  product: (parts) => parts.join(" × "),
  quotient: (parts) => parts.join(" ÷ "),
  growth: (parts) => `${parts.join(" ÷ ")} − 1`,
  negate: ([only = ""]) => `−${only}`,
};

const needsBrackets: ReadonlySet<Operation> = new Set(["sum", "quotient", "growth", "product"]);

function signed(parts: readonly string[], weights: readonly (1 | -1)[] = []): string {
  return parts
    .map((part, index) => {
      const minus = weights[index] === -1;
      if (index === 0) return minus ? `−${part}` : part;
      return ` ${minus ? "−" : "+"} ${part}`;
    })
    .join("");
}

function plain(figure: Figure): string {
  return formatFigure(figure, { unit: tableStyle(figure.unit) });
}
