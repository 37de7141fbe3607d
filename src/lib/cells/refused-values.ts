/** Why a value is nothing to look at, and what to write; null for all that can be shown as a block of its own. */
export function refusedAsBlock(value: unknown): string | null {
  if (typeof value === "function")
    return `this is a function${value.name ? `, ${value.name}` : ""}, and not what it gives; call it`;
  if (isMark(value)) return "a mark of Plot is no drawing yet; write Plot.plot({ marks: [ … ] }) around it";
  return null;
}

/** The same of a value in prose, where a number that came out of nothing, or of sums in floating point, misleads. */
export function refusedInProse(value: unknown): string | null {
  if (value === undefined)
    return "this is undefined, and the sentence would have a gap; write what it should say";
  if (value instanceof RegExp) return "this is a regular expression, and no words; write what it finds";
  if (typeof value === "number" && !isPlainNumber(value))
    return `this is ${value}, which is no number to print; compute it from figures, with plus(), minus(), times() and over()`;
  return refusedAsBlock(value);
}

function isMark(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("plot" in value && "initialize" in value))
    return false;
  return typeof value.plot === "function" && typeof value.initialize === "function";
}

/** Sixteen digits and more are what floating point leaves over. */
function isPlainNumber(value: number): boolean {
  return Number.isFinite(value) && (Number.isInteger(value) || digitsOf(value) <= 15);
}

const digitsOf = (value: number): number =>
  String(value).replace(/e.*$/, "").replace(/[-.]/g, "").replace(/^0+/, "").length;
