import type { OfferedValue } from "../editor/index.ts";
import type { DeskOffers } from "./desk-offers.ts";

/** What may be written at a place, and from which offset on. */
export interface FoundOffers {
  readonly from: number;
  readonly values: readonly OfferedValue[];
}

/** What a notebook has beside what its release offers. */
export interface OwnNames {
  /** Names that its cells declare. */
  readonly declared: readonly string[];
  /** Ids of its cells and headings. */
  readonly ids: readonly string[];
}

/** No list is longer. */
const longest = 40;

/**
 * What may be written where a text ends so: after a brace or a number in a sentence the figures that the release prints, after
 * `[@` what can be referred to, in code the ids between quotation marks and the names that there are. Null where nothing is.
 */
export function findOffers(
  offers: DeskOffers,
  own: OwnNames,
  text: string,
  isCell: boolean,
): FoundOffers | null {
  const tail = text.slice(text.lastIndexOf("\n") + 1);
  const at = (found: RegExpExecArray, skipped = 0): number => text.length - found[0].length + skipped;
  const reference = isCell ? null : /\[@([\w-]*)$/.exec(tail);
  if (reference)
    return { from: at(reference, 2), values: wordsLike(own.ids, reference[1] ?? "", "in this notebook") };
  const isCode = isCell || /\{[^{}]*$/.test(tail);
  const quoted = isCode ? /(?<=[(,[:]\s*)(["'])([^"'\n]*)$/.exec(tail) : null;
  if (quoted) return { from: at(quoted, 1), values: idsLike(offers, quoted[2] ?? "") };
  const braced = isCell ? null : /\{([^{}()]*)$/.exec(tail);
  if (braced)
    return {
      from: at(braced, 1),
      values: [...namesLike(offers, own, braced[1] ?? "", false), ...figuresLike(offers, braced[1] ?? "")],
    };
  const number = isCode ? null : /(?<![\w.,{])\(?\$?\d[\d.,]*%?$/.exec(tail);
  if (number) return { from: at(number), values: figuresLike(offers, number[0]).map(inBraces) };
  const name = isCode ? /(?<![\w$."'])[A-Za-z_$][\w$]*$/.exec(tail) : null;
  return name && { from: at(name), values: namesLike(offers, own, name[0], true) };
}

const inBraces = ({ text, ...rest }: OfferedValue): OfferedValue => ({ ...rest, text: `{${text}}` });

/** By the digits they begin with where a number was typed, else by each of the words. */
function figuresLike({ figures }: DeskOffers, typed: string): readonly OfferedValue[] {
  const isNumber = /^[($]*\d/.test(typed);
  const digits = digitsOf(typed);
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const found = figures.filter(({ printed, label }) =>
    isNumber
      ? digitsOf(printed).startsWith(digits)
      : words.every((word) => `${label} ${printed}`.toLowerCase().includes(word)),
  );
  return found
    .toSorted((a, b) => digitsOf(a.printed).length - digitsOf(b.printed).length || a.line - b.line)
    .slice(0, longest)
    .map(({ printed, label, line, expression }) => ({
      label: printed,
      detail: `${label}, line ${line}`,
      text: expression,
    }));
}

const digitsOf = (text: string): string =>
  /\d[\d.,]*/.exec(text)?.[0].replaceAll(",", "").replace(/\.$/, "") ?? "";

function idsLike({ ids }: DeskOffers, typed: string): readonly OfferedValue[] {
  const words = typed
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(Boolean);
  return ids
    .filter(({ id, what }) => words.every((word) => `${id} ${what}`.toLowerCase().includes(word)))
    .toSorted((a, b) => Number(b.id.startsWith(typed)) - Number(a.id.startsWith(typed)))
    .slice(0, longest)
    .map(({ id, what }) => ({ label: id, detail: what, text: id }));
}

function namesLike(
  { names }: DeskOffers,
  { declared }: OwnNames,
  typed: string,
  withScope: boolean,
): readonly OfferedValue[] {
  const own = wordsLike(declared, typed, "in this notebook");
  return withScope ? [...own, ...wordsLike(names, typed, "at hand in every cell")] : own;
}

const wordsLike = (words: readonly string[], typed: string, detail: string): readonly OfferedValue[] =>
  words
    .filter((word) => word.toLowerCase().startsWith(typed.toLowerCase()))
    .slice(0, longest)
    .map((word) => ({ label: word, detail, text: word }));
