import { longestFigure, parsePrinted, type Unit } from "../../figures/index.ts";
import { flat, nouns, qualifiers } from "./figure-words.ts";

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
const counted = nouns.map(([words, unit]) => [new RegExp(`[\\s\\p{Cf}]{1,4}${words}$`, "u"), unit] as const);
/** With its words, a figure is longer than its number. */
const longest = 2 * longestFigure;

/** How exactly a figure is put, by its printed characters: exact, almost, approximately or flat. */
export function qualifierOf(printed: string): string {
  if (printed === flat) return flat;
  return qualifiers.get(qualified.exec(printed)?.[1] ?? "") ?? "exact";
}

/** Reads one figure from a cell or from text: `(1,271)`, `----`, `n/m`, `almost 7 percent`, `2,807 customers`, `flat`. */
export function parseFigure(printed: string): ParsedFigure | Malformed {
  const qualifier = qualifierOf(printed);
  if (printed.length > longest)
    return { kind: "malformed", why: `a figure has no more than ${longest} characters`, at: 0 };
  if (qualifier === flat) return { kind: "number", value: "0", places: 0, unit: null, scale: 0, qualifier };
  const noun = counted.find(([pattern]) => pattern.test(printed));
  const offset = qualified.exec(printed)?.[0].length ?? 0;
  const bare = printed.slice(offset);
  const core = noun ? bare.replace(noun[0], "") : bare;
  const parsed = parsePrinted(core);
  if (!parsed) return { kind: "malformed", why: "it is neither a number, a nil dash nor n/m", at: 0 };
  if (parsed.kind === "malformed") return { ...parsed, at: parsed.at + offset };
  const base = { places: 0, unit: noun?.[1] ?? null, scale: 0, qualifier };
  if (parsed.kind === "nil") return { ...base, kind: "nil", value: "0" };
  if (parsed.kind === "not-meaningful") return { ...base, kind: "not-meaningful", value: "n/m" };
  const { value, places, scale, unit } = parsed;
  return { kind: "number", value, places, unit: noun?.[1] ?? unit, scale, qualifier };
}
