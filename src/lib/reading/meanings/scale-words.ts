/** In which powers of ten, and in what, a table puts its figures, as far as words around it say so. */
export interface ScaleWords {
  readonly money?: number;
  /** Of numbers of shares; `money`'s where nothing else is said. */
  readonly shares?: number;
  readonly currency?: string;
  /** What all figures are in that is no currency: `kWh`. */
  readonly unit?: string;
}

const powers: Readonly<Record<string, number>> = {
  thousand: 3,
  million: 6,
  billion: 9,
  mio: 6,
  mrd: 9,
  tsd: 3,
  "000": 3,
  hundred: 2,
};
const size =
  "(?<size>thousand|million|billion|hundred)s?|(?:\\$|US\\$|€|£)?\\s*(?<zeros>000)['’]?s?(?:\\s+omitted)?";
/** "€ million", "EUR thousand": of the heading of a column, and not of an amount. */
const signed =
  "(?<![\\d.,] ?)(?:[$€£]|\\b(?:EUR|USD|GBP|CHF|SEK|DKK|NOK))\\s*(?:in )?(?<size5>thousand|million|billion)s?\\b";
const statement = new RegExp(
  `(?:\\b(?:in|are in|stated in|expressed in|presented in)\\s+(?:(?<sign>[$€£]|US\\$|U\\.S\\.\\s*\\$|(?:U\\.?S\\.?\\s*)?dollars|USD|euros?|EUR|GBP|CAD|pounds)\\s*)?(?:in\\s+)?(?:${size})|\\(\\s*(?:\\$\\s*)?(?:${size.replaceAll("?<size>", "?<size2>").replaceAll("?<zeros>", "?<zeros2>")})\\b|(?:dollars|amounts|figures)\\s+(?:in\\s+)?(?:${size.replaceAll("?<size>", "?<size3>").replaceAll("?<zeros>", "?<zeros3>")})|(?<sign4>[$€£])\\s*(?<letter>[MKB])(?:N|M)?\\b|${signed}|\\b(?<size6>Mio|Mrd|Tsd)\\.?\\s*(?:€|EUR\\b)|\\bT(?<zeros6>€|EUR\\b))`,
  "i",
);

/** Reads "(in thousands, except per share amounts)" and its like. */
export function scaleWords(text: string): ScaleWords {
  const found = statement.exec(text)?.groups;
  const currency = currencyIn(text);
  const unit = unitIn(text);
  const power = found ? powerOf(found) : isWhole(text) ? 0 : undefined;
  return {
    ...(power !== undefined && { money: power, shares: sharesIn(text, power) }),
    ...(currency && { currency }),
    ...(unit && { unit }),
  };
}

function powerOf(groups: Readonly<Record<string, string | undefined>>): number {
  const { size: a, size2, size3, size5, size6, letter } = groups;
  const word = (a ?? size2 ?? size3 ?? size5 ?? size6)?.toLowerCase();
  if (word) return powers[word] ?? 0;
  if (letter) return { K: 3, M: 6, B: 9 }[letter.toUpperCase()] ?? 0;
  return 3;
}

/** "Except share data": numbers of shares are whole, unless it says in what they are; "except per share data" leaves them as they were. */
function sharesIn(text: string, money: number): number {
  const own = /shares?(?:, which)?[^,;.)]*?\b(?:reflected |are |stated )?in (thousand|million)s/i.exec(
    text,
  )?.[1];
  if (own) return powers[own.toLowerCase()] ?? money;
  const except = /\b(?:except|excluding|other than|but not)\b(.*)$/i.exec(text)?.[1] ?? "";
  return /(?<!\bper[- ](?:common |ordinary |unit )?)(?<!per )\bshares?\b(?!\s*\))/i.test(
    except.replace(/\bper[- ](?:common |ordinary )?share\b/gi, ""),
  )
    ? 0
    : money;
}

/** What is said to be in whole units of its currency. */
function isWhole(text: string): boolean {
  return (
    /\b(?:in|expressed in) (?:whole )?(?:U\.?S\.? )?dollars\b(?!\s+in)/i.test(text) &&
    !/thousand|million|billion/i.test(text)
  );
}

const currencies: readonly (readonly [RegExp, string])[] = [
  [/€|\beuros?\b|\bEUR\b/i, "EUR"],
  [/£|\bpounds sterling\b|\bGBP\b/i, "GBP"],
  [/\bC(?:AD|\$)|\bCanadian dollars?\b/i, "CAD"],
  [/¥|\byen\b|\bJPY\b/i, "JPY"],
  [/\$|\bU\.?S\.? dollars?\b|\bUSD\b|\bdollars\b/i, "USD"],
];

function currencyIn(text: string): string | undefined {
  return currencies.find(([pattern]) => pattern.test(text))?.[1];
}

const units: readonly (readonly [RegExp, string])[] = [
  [/\bK(?:ilowatt|W)[- ]?h(?:our)?s?\b/i, "kWh"],
  [/\bM(?:egawatt|W)[- ]?h(?:our)?s?\b/i, "MWh"],
  [/\bmetric tonn?e?s\b|\btonnes\b/i, "tonnes"],
  [/\bbarrels\b/i, "barrels"],
  [/\bsquare feet\b/i, "square-feet"],
  [/\bunits\b/i, "units"],
  [/\bsubscribers\b/i, "subscribers"],
];

function unitIn(text: string): string | undefined {
  return units.find(([pattern]) => pattern.test(text))?.[1];
}
