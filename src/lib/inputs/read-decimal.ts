import { exact, type Unit } from "../figures/index.ts";

const number = /^(?<sign>[+-]?) ?(?<whole>\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d*)(?:\.(?<fraction>\d*))?$/;
const mostCharacters = 100;

/**
 * The number that a reader typed, in plain digits: `1,234.5`, `1 234.5`, `(1,271)`, `.5`, and `35%` or `$9,924` where
 * that is the unit. Null for anything else; a comma that groups no three digits is never guessed at.
 */
export function readDecimal(text: string, unit: Unit): string | null {
  if (text.length > mostCharacters) return null;
  const bare = withoutUnit(text.trim().replaceAll(/\s+/g, " ").replace(/[−–]/, "-"), unit);
  const negated = /^\(([^-+()]*)\)$/.exec(bare)?.[1];
  const { sign, whole = "", fraction = "" } = number.exec(negated?.trim() ?? bare)?.groups ?? {};
  if (sign === undefined || whole + fraction === "") return null;
  const minus = sign === "-" || negated !== undefined ? "-" : "";
  return exact(`${minus}${whole.replaceAll(/[ ,]/g, "") || "0"}.${fraction || "0"}`).toFixed();
}

function withoutUnit(text: string, unit: Unit): string {
  if (unit === "percent") return text.replace(/ ?%( ?\)?)$/, "$1");
  if (unit === "basis-points") return text.replace(/ ?bps?$/i, "");
  return unit === "USD" || unit === "USD/share" ? text.replace(/^([-(]?) ?\$ ?/, "$1") : text;
}
