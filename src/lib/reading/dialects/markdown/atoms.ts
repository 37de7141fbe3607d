import type { Stretch } from "../../model/index.ts";

/** The least part of a table that lost its columns: a figure, a sign of one, a heading of a period, or words. */
export interface Atom extends Stretch {
  readonly kind: "figure" | "sign" | "year" | "date" | "length" | "ended" | "words" | "blank";
  readonly text: string;
}

const month =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)";
const parts = {
  ended: "^\\s*(?:ended|as of|as at):?\\s*$",
  length:
    "(?:for the )?(?:three|six|nine|twelve|thirteen|twenty-six|thirty-nine|fifty-two|\\d{1,2})[- ]?(?:months?|weeks?) ?end(?:ed|ing):?|(?:for the )?(?:fiscal )?(?:year|quarter|period)s? ?end(?:ed|ing):?|^\\s*(?:year|(?:three|six|nine|twelve) months|quarter)\\s*$",
  date: `\\b(?:[1-4]Q|Q[1-4]) ?['’]?(?:(?:19|20)\\d\\d|\\d\\d)\\b(?![.,]\\d)|(?:as of )?${month} ?\\d{1,2}(?:, ?(?:19|20)\\d\\d|(?=,|\\b))(?:,(?!\\s*\\d{1,3}(?:,|\\b)))?|\\d{1,2}/\\d{1,2}/(?:19|20)?\\d\\d`,
  year: "(?<![\\d,.$(])(?:19|20)\\d\\d(?![\\d,.%]|\\s*%)",
  figure:
    "(?:\\\\?[$€£] ?)?(?:\\((?: ?\\\\?[$€£])? ?)?(?:[-–−](?=[\\d.$]))?(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)(?: ?%)?(?: ?\\))?(?: ?%)?|(?<=[\\s\\u00a0$€£\\d]|^)(?<![a-z)] )(?:-{1,3}|[–—]{1,2})(?=[\\s\\u00a0]|$)|(?<=[a-z)] )(?:-{1,3}|[–—]{1,2})(?=[\\s\\u00a0](?! ?[a-z])|$)",
} as const;
const pattern = new RegExp(
  Object.entries(parts)
    .map(([kind, source]) => `(?<${kind}>${source})`)
    .join("|"),
  "gi",
);

const day = `${month} ?\\d{1,2}, ?(?:19|20)\\d\\d`;
/** What a label says of shares: their par value, how many are authorized, issued and outstanding, and when. */
const shareClause = new RegExp(
  `[$€£]? ?(?<!\\d)(?:\\d*\\.\\d+|\\d+) (?:stated|par) value|(?<![\\d,])\\b(?:no|[\\d,]+)(?: and [\\d,]+)?(?: [a-z]+){0,2} shares,? ?(?:(?:authorized|issued|outstanding|and|or|are|respectively)[,;]? ?)+(?:(?:as of|at|on) ${day}(?:,? and ${day})?)?(?:, respectively\\.?)?`,
  "gi",
);

/** Takes a line apart; `offset` is that of its first character. */
export function atomsOf(line: string, offset: number): readonly Atom[] {
  const atoms: Atom[] = [];
  let reached = 0;
  const clauses = [...line.matchAll(shareClause)].map(
    ({ index, 0: all }) => [index, index + all.length] as const,
  );
  for (const { index, 0: text, groups = {} } of line.matchAll(pattern)) {
    const kind =
      (Object.keys(parts) as (keyof typeof parts)[]).find((one) => groups[one] !== undefined) ?? "figure";
    if (kind === "figure" && isOfWord(line, index, index + text.length)) continue;
    if (clauses.some(([from, to]) => index >= from && index < to)) continue;
    atoms.push(...words(line.slice(reached, index), offset + reached), {
      kind,
      ...trimmed(text, offset + index),
    });
    reached = index + text.length;
  }
  return [...atoms, ...words(line.slice(reached), offset + reached)];
}

/** Digits that go on in letters, or follow them without a blank: `401(k)`, `B2B`. */
function isOfWord(line: string, start: number, end: number): boolean {
  return (
    /\d$/.test(line.slice(start, end)) &&
    (/^(?:\(?[a-z]\)|[-/][A-Za-z])/.test(line.slice(end)) ||
      (/[A-Za-z][-/]?$/.test(line.slice(Math.max(0, start - 2), start)) &&
        /[A-Z][-/]?$/.test(line.slice(Math.max(0, start - 2), start))))
  );
}

/** What a table says in parentheses of all its figures stands alone. */
const scaleClause = /(\([^()]*\b(?:thousands|millions|000s?)\b[^()]*\))/i;

function words(text: string, offset: number): readonly Atom[] {
  let at = offset;
  return text.split(scaleClause).flatMap((part) => {
    at += part.length;
    return wordsOf(part, at - part.length);
  });
}

/** Words, parted where wide blanks or a colon part them; signs of figures alone. */
function wordsOf(text: string, offset: number): readonly Atom[] {
  return [...text.matchAll(/(?:[^\s\u00a0:]|[ \u00a0](?![\s\u00a0])|:(?!\s))+:?/g)].flatMap(
    ({ index, 0: part }): Atom[] => {
      const inner = trimmed(part, offset + index);
      if (inner.text === "") return [];
      return [{ kind: /^[$€£()%*]+$/.test(inner.text) ? "sign" : "words", ...inner }];
    },
  );
}

function trimmed(text: string, offset: number): Stretch & { readonly text: string } {
  const inner = text.replaceAll(/^[\s\u00a0]+|[\s\u00a0]+$/g, "");
  const start = offset + text.indexOf(inner);
  return { start, end: start + inner.length, text: inner };
}
