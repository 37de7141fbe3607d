/** A formula and how tightly it holds together: a reference or call, a product, a sum. */
export interface FormulaText {
  readonly text: string;
  readonly kind: "atom" | "product" | "sum";
}

/** A reference, a number or a call, which needs no parentheses anywhere. */
export function atom(text: string): FormulaText {
  return { text, kind: "atom" };
}

/** A call such as `ROUND(A1/B1,3)`. */
export function call(name: string, ...given: readonly (FormulaText | string)[]): FormulaText {
  return atom(`${name}(${given.map((one) => (typeof one === "string" ? one : one.text)).join(",")})`);
}

/** The sum of terms, each added or subtracted. */
export function addUp(terms: readonly (readonly [weight: 1 | -1, term: FormulaText])[]): FormulaText {
  const written = terms.map(([weight, term], at) => {
    if (weight === -1) return `-${held(term, ["atom", "product"])}`;
    return at === 0 ? term.text : `+${held(term, ["atom", "product"])}`;
  });
  const [only] = terms;
  return only && terms.length === 1 && only[0] === 1 ? only[1] : { text: written.join(""), kind: "sum" };
}

export function multiply(a: FormulaText, b: FormulaText): FormulaText {
  return { text: `${held(a, ["atom", "product"])}*${held(b, ["atom"])}`, kind: "product" };
}

export function divide(a: FormulaText, b: FormulaText): FormulaText {
  return { text: `${held(a, ["atom", "product"])}/${held(b, ["atom"])}`, kind: "product" };
}

/** The same amount counted in another power of ten: in units, what was in thousands, is `× 1000`. */
export function shift(formula: FormulaText, power: number): FormulaText {
  if (power === 0) return formula;
  const factor = atom(`1${"0".repeat(Math.abs(power))}`);
  return power > 0 ? multiply(formula, factor) : divide(formula, factor);
}

function held(formula: FormulaText, loose: readonly FormulaText["kind"][]): string {
  // A leading minus binds more tightly in spreadsheets than an operator before it may stand.
  const plain = loose.includes(formula.kind) && !formula.text.startsWith("-");
  return plain ? formula.text : `(${formula.text})`;
}
