import type { Release, Table } from "../../release/index.ts";

/** A release by its text and the captions of its tables; where they are not known, tables go by their ids. */
interface Captioned extends Partial<Pick<Release, "lines">> {
  readonly tables?: readonly Pick<Table, "id" | "caption">[] | undefined;
}

/** The title of a table in lists: its caption, in small letters where that is all in capitals; `prose` is "The text". */
export function tableTitle(release: Captioned, id: string): string {
  if (id === "prose") return "The text";
  const caption = release.tables?.find((table) => table.id === id)?.caption ?? id;
  return isInCapitals(caption) ? inTitleCase(caption, abbreviations(release.lines ?? [])) : caption;
}

const isInCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);

/** The words that titles in English write small, but at their beginning. */
const small = new Set(
  "a an and as at but by for from in into nor of on or over per the to under with".split(" "),
);

const word = /\p{L}[\p{L}'\u2019]*/gu;

/** Abbreviations keep their capitals, and so does a letter before a full stop: `U.S. GAAP`. */
function inTitleCase(text: string, kept: ReadonlySet<string>): string {
  return text.replace(word, (found, at: number) => {
    if (kept.has(found) || (found.length === 1 && text[at + 1] === ".")) return found;
    const low = found.toLowerCase();
    return at > 0 && small.has(low) ? low : found.charAt(0) + low.slice(1);
  });
}

const known = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The words of a text that stand in capitals among others in small letters, and nowhere in small letters themselves. */
function abbreviations(lines: readonly string[]): ReadonlySet<string> {
  const found = known.get(lines) ?? findAbbreviations(lines);
  known.set(lines, found);
  return found;
}

function findAbbreviations(lines: readonly string[]): ReadonlySet<string> {
  const words = lines.filter((line) => /\p{Ll}{2}/u.test(line)).flatMap((line) => line.match(word) ?? []);
  const written = new Set(words.filter((one) => one !== one.toUpperCase()).map((one) => one.toUpperCase()));
  return new Set(words.filter((one) => one.length > 1 && one === one.toUpperCase() && !written.has(one)));
}
