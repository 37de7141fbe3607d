/** A number in a text: where it stands, and the keys under which it is found. */
export interface NumberMatch {
  /** Half-open UTF-16 offsets in the text, with sign, currency and unit. */
  readonly start: number;
  readonly end: number;
  /** What the number says exactly, with its sign and unit: `-1.3 million`. */
  readonly exact: string;
  /** All keys under which a reader may look for it, the plain digits first: `1.3`, `-1.3`, `1.3 million`, `-1.3 million`. */
  readonly keys: readonly string[];
}

/** Digits as printed: `9,924`, `0.03`, `.03`, not a part of a word, of a date such as `2010-06-30`, or of a version. */
const digits = String.raw`(?<![\p{L}\p{N}_.,]|[\p{L}\p{N}][-\u2010])(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)`;
const unit = String.raw`%|percent\b|per\scent\b|thousands?\b|million\b|billion\b|bps\b|basis\spoints?\b`;
const pattern = new RegExp(
  String.raw`(?<minus>(?<![\p{L}\p{N}])[-\u2212](?=[\\$\d.]))?(?<open>\()?(?:\\?\$\s?)?(?<inner>\()?(?<minusInside>[-\u2212](?=[\d.]))?` +
    String.raw`(?<digits>${digits})(?<close>\))?(?:\s?(?<unit>${unit})|(?<letter>bn|m)(?![\p{L}\p{N}]))?(?<last>\))?` +
    String.raw`(?![\p{L}\p{N}_]|[.,]\d|[-\u2010][\p{L}\p{N}])`,
  "giu",
);

/**
 * Every number in a text, in its order. A number in parentheses, or after a minus sign, is negative; `$` and `thousand`
 * say nothing, and `percent`, `basis points`, `bn` and `m` are `%`, `bps`, `billion` and `million`.
 */
export function numberMatches(text: string): readonly NumberMatch[] {
  return [...text.matchAll(pattern)].map((match) => {
    const groups = match.groups ?? {};
    const plain = plainDigits(groups.digits ?? "");
    const suffix = unitOf(groups.unit ?? groups.letter ?? "");
    const isNegative = Boolean(
      groups.minus || groups.minusInside || ((groups.open || groups.inner) && (groups.close || groups.last)),
    );
    const signed = isNegative ? [plain, `-${plain}`] : [plain];
    const keys = suffix === "" ? signed : [...signed, ...signed.map((key) => `${key} ${suffix}`)];
    return { start: match.index, end: match.index + match[0].length, exact: keys.at(-1) ?? plain, keys };
  });
}

/** Every key of every number in a text, once. */
export function numberKeys(text: string): ReadonlySet<string> {
  return new Set(numberMatches(text).flatMap(({ keys }) => keys));
}

/** The name of the part of the index in which a key stands: its first two digits. */
export function shardOf(key: string): string {
  return key.replaceAll(/\D/g, "").slice(0, 2).padStart(2, "0");
}

function plainDigits(printed: string): string {
  const plain = printed.replaceAll(",", "");
  return plain.startsWith(".") ? `0${plain}` : plain;
}

function unitOf(words: string): string {
  const lower = words.toLowerCase();
  if (lower.startsWith("th")) return "";
  if (lower === "%" || lower.startsWith("per")) return "%";
  if (lower.startsWith("b") && lower !== "billion" && lower !== "bn") return "bps";
  return lower.startsWith("b") ? "billion" : lower === "" ? "" : "million";
}
