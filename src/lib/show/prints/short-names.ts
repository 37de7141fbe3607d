/**
 * What figures are called beside each other, below a figure that is made of them: what they have in common, and what its
 * name has said, is left out. `Segment profit, Total, 2010-Q2` is `segment profit` in `Segment margin, Total, 2010-Q2`.
 */
export function shortNames(whole: string, names: readonly string[]): readonly string[] {
  const parts = names.map(partsOf);
  const said = new Set(partsOf(whole));
  const isCommon = (part: string): boolean => names.length > 1 && parts.every((own) => own.includes(part));
  const own = parts.map((one) => one.filter((part) => !said.has(part) && !isCommon(part)));
  return own.map((kept, at) => inLine(kept.length > 0 ? kept : leftOf(parts[at] ?? [], isCommon)));
}

/** What begins small goes on with the part before it: `Direct costs of network, sales and services` is one. */
const partsOf = (name: string): readonly string[] => name.split(/, (?=[^a-z])/);

/** Of a name that the whole has said: nothing where all are called so, else what tells it from the others. */
function leftOf(parts: readonly string[], isCommon: (part: string) => boolean): readonly string[] {
  return parts.filter((part) => !isCommon(part)).slice(0, 1);
}

/** As it stands after digits in a line: a period is one in which, a name begins small unless it is an abbreviation. */
function inLine(parts: readonly string[]): string {
  return parts
    .map((part) =>
      /^\d{4}-\d\d-\d\d/.test(part) ? `on ${part}` : /^\d{4}-/.test(part) ? `in ${part}` : lower(part),
    )
    .join(", ")
    .replaceAll(/, (?=(?:in|on) \d{4}-)/g, " ");
}

const lower = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
