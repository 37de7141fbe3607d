import { type Cited, cited } from "./cited.ts";
import { compared, decimal, fraction } from "./fraction.ts";
import { added, divided, lessened, multiplied, point, type Range } from "./range.ts";

/** A sum as written in the table, worked out. */
export interface Worked {
  /** Null where growth has no meaning: from a base of zero or less, or to a loss. */
  readonly range: Range | null;
  readonly numbers: readonly Cited[];
}

const token = /\s*(\[[^\]]+\]|\d+|[-+*/()]|growth\b|from\b)/y;

/** Works out `[31,197 L108] + [29,328 L109]`, with `+ - * / ( )`, whole numbers, and `growth A from B`. */
export function worked(formula: string): Worked {
  const tokens = tokensOf(formula);
  const numbers = tokens.filter((one) => one.startsWith("[")).map(cited);
  if (tokens[0] !== "growth") return { range: whole(tokens), numbers };
  const at = tokens.indexOf("from");
  const [now, before] = [whole(tokens.slice(1, at)), whole(tokens.slice(at + 1))];
  const meaningful = compared(before.value, fraction(0n)) > 0 && compared(now.value, fraction(0n)) >= 0;
  return { range: meaningful ? lessened(divided(now, before), point(fraction(1n))) : null, numbers };
}

function tokensOf(formula: string): string[] {
  const found: string[] = [];
  for (token.lastIndex = 0; token.lastIndex < formula.trimEnd().length; ) {
    const at = token.lastIndex;
    const match = token.exec(formula);
    if (!match?.[1]) throw new Error(`"${formula.slice(at)}" of "${formula}" is not understood`);
    found.push(match[1]);
  }
  return found;
}

function whole(tokens: readonly string[]): Range {
  const left = [...tokens];
  const range = sum(left);
  if (left.length > 0) throw new Error(`"${left.join(" ")}" stands after the end of a sum`);
  return range;
}

function sum(tokens: string[]): Range {
  let range = tokens[0] === "-" ? point(fraction(0n)) : product(tokens);
  for (let sign = tokens[0]; sign === "+" || sign === "-"; sign = tokens[0]) {
    tokens.shift();
    range = (sign === "+" ? added : lessened)(range, product(tokens));
  }
  return range;
}

function product(tokens: string[]): Range {
  let range = operand(tokens);
  for (let sign = tokens[0]; sign === "*" || sign === "/"; sign = tokens[0]) {
    tokens.shift();
    range = (sign === "*" ? multiplied : divided)(range, operand(tokens));
  }
  return range;
}

function operand(tokens: string[]): Range {
  const first = tokens.shift() ?? "";
  if (first.startsWith("[")) return cited(first).range;
  if (first !== "(") return point(decimal(first));
  const inner = sum(tokens);
  if (tokens.shift() !== ")") throw new Error("a parenthesis is not closed");
  return inner;
}
