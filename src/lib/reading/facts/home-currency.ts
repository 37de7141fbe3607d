import type { ProposedFact } from "../meanings/index.ts";

/** Dollars that are not those of the United States, as releases say that all of theirs are. */
const dollars: readonly (readonly [RegExp, string])[] = [
  [/\bCanadian dollars\b/i, "CAD"],
  [/\bAustralian dollars\b/i, "AUD"],
  [/\bNew Zealand dollars\b/i, "NZD"],
  [/\bHong Kong dollars\b/i, "HKD"],
  [/\bSingapore dollars\b/i, "SGD"],
];
const ofAll =
  /\b(?:all|unless|except where|otherwise)\b[^.]{0,60}\b(?:figures|amounts|currency|dollars|stated|noted|indicated)\b[^.]{0,80}|\((?:[^()]{0,40} )?(?:millions|thousands) of [^()]{0,60}\)|\((?:expressed|stated|presented)? ?in [^()]{0,60}dollars[^()]{0,60}\)/gi;

/** What a bare dollar sign means in a release that says so of all its figures. */
export function homeDollar(texts: readonly string[]): string {
  const said = texts.flatMap((text) => text.match(ofAll) ?? []);
  return dollars.find(([pattern]) => said.some((one) => pattern.test(one)))?.[1] ?? "USD";
}

/** Amounts behind a dollar sign alone are in the dollars of the release; "US$" says its own. */
export function inHomeDollar(
  fact: ProposedFact,
  home: string,
  textOf: (fact: ProposedFact) => string,
): ProposedFact {
  if (home === "USD" || !/^USD\b/.test(fact.unit)) return fact;
  return /\bUS\s?\$|\bU\.S\.|\bUSD\b/.test(textOf(fact))
    ? fact
    : { ...fact, unit: fact.unit.replace("USD", home) };
}
