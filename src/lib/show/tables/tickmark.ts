import { hrefs, type Site } from "../../addresses/index.ts";
import { type Check, type Mark, markOf, type Rule, verdictTitle } from "../../checks/index.ts";
import { type Html, h } from "../../text/index.ts";

/** What a figure was held against: by a rule of arithmetic, or a definition in words. */
type Kind = Rule | "definition";

/** The letter of each kind, and what it says of a figure; the order is that of the legend. */
const kinds: Readonly<
  Record<Kind, { readonly letter: string; readonly word: string; readonly means: string }>
> = {
  foot: { letter: "F", word: "footed", means: "the rows that make up the total add up to it" },
  "cross-foot": { letter: "X", word: "cross-footed", means: "another way to the same total gives it" },
  agree: { letter: "A", word: "agreed", means: "the same figure stands elsewhere in the release" },
  recalculate: { letter: "R", word: "recomputed", means: "other figures of the release give it" },
  "roll-forward": {
    letter: "M",
    word: "rolled forward",
    means: "the movement between two balances gives it",
  },
  definition: {
    letter: "D",
    word: "held against its definition",
    means: "the words that define it give it",
  },
};

/** The kinds of tickmarks, in the order in which they stand beside a figure. */
export const tickmarkKinds: readonly Kind[] = [
  "foot",
  "cross-foot",
  "agree",
  "recalculate",
  "roll-forward",
  "definition",
];

/** What is added to the letter, and to the words, where a figure does not tie to its last digit. */
const shades: Readonly<Record<Mark, { readonly sign: string; readonly words: string }>> = {
  ties: { sign: "", words: "" },
  "ties-within-rounding": { sign: "≈", words: "within the rounding of the terms" },
  "ties-from-rounded": { sign: "°", words: "only from rounded figures" },
  "does-not-tie": { sign: "×", words: "and does not tie" },
  "not-checkable": { sign: "?", words: "not checkable: the release does not print what it takes" },
  "not-as-defined": { sign: "≠", words: "which gives another figure" },
};

/** A kind of tickmark, with what it found. */
export interface Tickmark {
  readonly kind: Kind;
  readonly mark: Mark;
}

/** The tickmark of a check. */
export function tickmarkOf(check: Pick<Check, "rule" | "list" | "verdict">): Tickmark {
  return { kind: check.list === "definition" ? "definition" : check.rule, mark: markOf(check) };
}

/** A tickmark beside a figure: a letter that leads to the check, with words for those who do not see it. */
export function tickmark(site: Site, release: string, check: Check): Html {
  const { kind, mark } = tickmarkOf(check);
  const said = mark === "ties" ? kinds[kind].word : `${kinds[kind].word}, ${shades[mark].words}`;
  return h(
    "a",
    {
      class: `tickmark verdict-${mark}`,
      href: hrefs.check(site, release, check.id),
      title: verdictTitle(mark),
    },
    glyph({ kind, mark }),
    h("span", { class: "visually-hidden" }, said),
  );
}

/** The legend of a working paper: each kind of mark that it bears, what the mark says, and on how many figures. */
export function tickmarkLegend(checks: readonly Check[]): Html {
  const marks = checks.map(tickmarkOf);
  const all = Object.keys(kinds).flatMap((kind) =>
    Object.keys(shades).map((mark) => ({ kind, mark }) as Tickmark),
  );
  const entries = all.flatMap((one) => {
    const count = marks.filter(({ kind, mark }) => kind === one.kind && mark === one.mark).length;
    return count > 0 ? [entry(one, count)] : [];
  });
  return h("dl", { class: "tickmark-legend" }, entries);
}

function entry(one: Tickmark, count: number): Html {
  const { word, means } = kinds[one.kind];
  const shade = shades[one.mark].words;
  const mark = h("span", { class: `tickmark verdict-${one.mark}` }, glyph(one));
  const name = `${word[0]?.toUpperCase()}${word.slice(1)}`;
  const explained = one.mark === "ties" ? `${name}: ${means}` : `${name}, ${shade}`;
  return h(
    "div",
    {},
    h("dt", {}, mark),
    h(
      "dd",
      {},
      explained,
      h("span", { class: "count" }, ` · ${count} ${count === 1 ? "figure" : "figures"}`),
    ),
  );
}

function glyph({ kind, mark }: Tickmark): Html {
  const sign = shades[mark].sign;
  return h("span", { class: "glyph", "aria-hidden": "true" }, kinds[kind].letter, sign && h("sup", {}, sign));
}
