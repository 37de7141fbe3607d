import { exact, grammars, readNumber, type Unit } from "../figures/index.ts";
import { unitFits } from "../release/index.ts";

/**
 * The number that a reader typed, in plain digits: `1,234.5`, `1 234.5`, `(1,271)`, `.5`, and `35%` or `$9,924` where
 * that is the unit. Null for anything else; a comma that groups no three digits is never guessed at.
 */
export function readDecimal(text: string, unit: Unit): string | null {
  const read = readNumber(text.replaceAll(/\s+/g, " "), grammars.entered);
  if (read?.kind !== "number" || read.scale !== 0 || !unitFits(read.unit, unit)) return null;
  return exact(read.value).toFixed();
}
