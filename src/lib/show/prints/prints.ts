import { type Figure, FormulaKeys } from "../../figures/index.ts";
import { computation } from "./arithmetic.ts";
import type { Print, PrintedFact } from "./print.ts";
import type { PrintsData } from "./prints-data.ts";

/** What the release itself prints of a quantity. */
export interface PrintedQuantity extends PrintedFact {
  /** Whether a page shows it with the other sign. */
  readonly isTurned: boolean;
}

/** Finds what a release prints of the quantity of a figure. */
export class Prints {
  readonly data: PrintsData;
  readonly #keys: FormulaKeys;
  readonly #known = new WeakMap<Figure, PrintedQuantity | null>();

  constructor(data: PrintsData) {
    this.data = data;
    this.#keys = new FormulaKeys(data.stands);
  }

  /**
   * Where the quantity of a figure is printed: of one that is printed, the place it was taken from and then all others;
   * of one that is computed, those of the facts that are the same formula over the same facts. Null where it is nowhere.
   */
  of(figure: Figure): PrintedQuantity | null {
    const known = this.#known.get(figure);
    if (known !== undefined) return known;
    const found = this.#find(figure);
    this.#known.set(figure, found);
    return found;
  }

  /**
   * The figure that stands for an operand: the printed one, where the release prints the operand to its last digit, for
   * that is what a reader can look up; else the operand itself.
   */
  standInFor(operand: Figure): Figure {
    const printed = this.of(operand);
    const isSame = printed?.figure && !printed.isTurned && printed.figure.value.equals(operand.value);
    return isSame && printed.figure ? printed.figure : operand;
  }

  #find(figure: Figure): PrintedQuantity | null {
    const { figure: own, isTurned } = computation(figure);
    const { lineage } = own;
    if (lineage.kind === "given") return null;
    if (lineage.kind === "computed") {
      const key = this.#keys.keyOf(own);
      const facts = key === null ? [] : (this.data.byFormula.get(key) ?? []);
      return toQuantity(
        facts.flatMap((id) => this.data.facts.get(id) ?? []),
        isTurned,
      );
    }
    const [source] = lineage.sources;
    const fact = this.data.facts.get(source?.fact ?? "");
    if (!fact || !source) return null;
    const isOwn = ({ line, start, release = source.release }: Print): boolean =>
      line === source.line && start === source.start && release === source.release;
    const prints = fact.prints.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
    return toQuantity([{ ...fact, prints }], isTurned);
  }
}

function toQuantity(facts: readonly PrintedFact[], isTurned: boolean): PrintedQuantity | null {
  const [first] = facts;
  if (!first) return null;
  return { ...first, prints: facts.flatMap(({ prints }) => prints), isTurned };
}
