import type { Figure } from "../../figures/index.ts";
import { type Child, type Html, h } from "../../text/index.ts";
import { type Page, plainId } from "../page/index.ts";
import { type Arithmetic, cutLine, type Operand } from "../prints/index.ts";

/** So many operands stand in the line of a card; the working has all. */
export const shownOperands = 6;

/**
 * Whether an operand opens a card of its own. What stands in between, and is printed nowhere, does so only on the page of a
 * release: notebooks have so many of them that their cards would weigh more than all else; the working tells of them there.
 */
export function opens({ prints, standing }: Page, operand: Figure): boolean {
  return standing !== undefined || operand.lineage.kind !== "computed" || prints.of(operand) !== null;
}

/** A line of arithmetic whose figures open their own cards in the place of this one, and what follows it. */
export function arithmeticLine(page: Page, line: Arithmetic, ending = ""): Html {
  const { shown, left } = cutLine(line, shownOperands);
  return h(
    "p",
    { class: "formula" },
    shown.map((part) => (typeof part === "string" ? part : operandHtml(page, part))),
    left > 0 && ` and ${left} more`,
    ending,
  );
}

function operandHtml(page: Page, { figure, digits, name }: Operand): readonly Child[] {
  const standing = page.standing?.(figure);
  const button = { type: "button", class: "figure", popovertarget: standing ?? plainId(figure) };
  return [
    opens(page, figure) ? h("button", button, digits) : digits,
    name && ` ${name}`,
    !standing && placeOf(figure),
  ];
}

/** On paper, where nothing opens, the line on which an operand is printed. */
function placeOf({ lineage }: Figure): Html | null {
  const [source] = lineage.kind === "reported" ? lineage.sources : [];
  return source ? h("small", {}, `, line ${source.line}`) : null;
}
