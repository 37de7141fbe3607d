import { parsePrinted, type Unit } from "../../figures/index.ts";

/** Words before a figure that say how exactly it is put, and what they say. */
export const qualifiers: ReadonlyMap<string, string> = new Map([
  ["almost", "almost"],
  ["nearly", "almost"],
  ["approximately", "approximately"],
  ["about", "approximately"],
]);

/** The word for no change, which stands for a figure. */
const flat = "flat";

/** What the characters of one figure say, before anything is known of its place. */
export interface ParsedFigure {
  readonly kind: "number" | "nil" | "not-meaningful";
  /** The exact decimal, or "n/m". */
  readonly value: string;
  /** Digits after the point. */
  readonly places: number;
  /** As far as it is printed; "USD" may stand for dollars per share. */
  readonly unit: Unit | null;
  /** The power of ten of a word (million), else 0. */
  readonly scale: number;
  readonly qualifier: string;
}

/** Why the characters are no figure; `at` is the offset of the trouble. */
export interface Malformed {
  readonly kind: "malformed";
  readonly why: string;
  readonly at: number;
}

const qualified = new RegExp(`^(${[...qualifiers.keys()].join("|")}) `);

/** How exactly a figure is put, by its printed characters: exact, almost, approximately or flat. */
export function qualifierOf(printed: string): string {
  if (printed === flat) return flat;
  return qualifiers.get(qualified.exec(printed)?.[1] ?? "") ?? "exact";
}

/** Reads one figure from a cell or from text: `(1,271)`, `----`, `n/m`, `almost 7 percent`, `2,807 customers`, `flat`. */
export function parseFigure(printed: string): ParsedFigure | Malformed {
  const qualifier = qualifierOf(printed);
  if (qualifier === flat) return { kind: "number", value: "0", places: 0, unit: null, scale: 0, qualifier };
  const offset = qualified.exec(printed)?.[0].length ?? 0;
  const parsed = parsePrinted(printed.slice(offset));
  if (!parsed) return { kind: "malformed", why: "it is neither a number, a nil dash nor n/m", at: 0 };
  if (parsed.kind === "malformed") return { ...parsed, at: parsed.at + offset };
  const base = { places: 0, unit: null, scale: 0, qualifier };
  if (parsed.kind === "nil") return { ...base, kind: "nil", value: "0" };
  if (parsed.kind === "not-meaningful") return { ...base, kind: "not-meaningful", value: "n/m" };
  const { value, places, scale, unit } = parsed;
  return { kind: "number", value, places, unit, scale, qualifier };
}
