import { alignText } from "./align-text.ts";

/** A sentence of front matter that readers see. */
export interface FrontText {
  readonly text: string;
  /** For each character and for the end, where it stands in the source; null where escapes of YAML hide that. */
  readonly offsets: readonly number[] | null;
  /** The check that it tells of; null where it names none. */
  readonly check: string | null;
}

/** Half-open, in a text. */
type Range = readonly [start: number, end: number];

/**
 * What a notebook found, as its front matter says it: an id of a check alone has no text. What is misshapen is left out,
 * since that is told elsewhere.
 */
export function findingTexts(source: string, findings: unknown): readonly FrontText[] {
  const found = listed(findings).flatMap((one): readonly Omit<FrontText, "offsets">[] => {
    if (typeof one === "string")
      return [/\s/.test(one) ? { check: null, text: one } : { check: one, text: "" }];
    const { check, says } = asRecord(one);
    return typeof check === "string" && typeof says === "string" ? [{ check, text: says }] : [];
  });
  return placed(source, "findings", found);
}

/** What changed of a notebook, as its front matter says it. */
export function changeTexts(source: string, changes: unknown): readonly FrontText[] {
  const found = listed(changes).flatMap((one) => {
    const { what } = asRecord(one);
    return typeof what === "string" ? [{ check: null, text: what }] : [];
  });
  return placed(source, "changes", found);
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** Each text where it stands below its key, one after another. */
function placed(
  source: string,
  key: string,
  texts: readonly Omit<FrontText, "offsets">[],
): readonly FrontText[] {
  const [start, end] = blockOf(source, key);
  let from = start;
  return texts.map((one) => {
    const range = one.text === "" ? null : rangeOf(source, from, end, one.text);
    if (range) from = range[1];
    return { ...one, offsets: range && alignText(source, ...range, one.text) };
  });
}

/** From a key of the front matter to the end of the front matter. */
function blockOf(source: string, key: string): Range {
  const end = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n(?=---)/.exec(source)?.[0].length ?? 0;
  const at = source.slice(0, end).search(new RegExp(`^["']?${key}["']?\\s*:`, "m"));
  return [Math.max(0, at), end];
}

/** Where a text stands whose blanks may be those of folded lines. */
function rangeOf(source: string, from: number, end: number, text: string): Range | null {
  const words = text
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll(/[$()*+.?[\\\]^{|}]/g, "\\$&"));
  const found = new RegExp(words.join("\\s+")).exec(source.slice(from, end));
  return found ? [from + found.index, from + found.index + found[0].length] : null;
}

/** The expressions of a text with their braces; an open brace without its end is the last one, to the end of the text. */
export function bracedIn(text: string): readonly Range[] {
  const found: Range[] = [];
  for (let start = text.indexOf("{"); start >= 0; ) {
    const end = closingOf(text, start);
    found.push([start, end]);
    start = text.indexOf("{", end);
  }
  return found;
}

/** Behind the brace that closes one, strings passed over. */
function closingOf(text: string, start: number): number {
  let depth = 0;
  for (const { 0: token, index } of text.slice(start).matchAll(/(["'`])(?:\\.|(?!\1).)*\1|[{}]/g)) {
    if (token === "{") depth += 1;
    if (token === "}") depth -= 1;
    if (depth === 0 && token === "}") return start + index + 1;
  }
  return text.length;
}
