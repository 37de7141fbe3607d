import { type Check, type Rule, type Verdict, verdictTitle } from "../checks/index.ts";
import { type Html, h } from "./html.ts";
import { hrefs, type Site } from "./site.ts";

/** The letter of each rule, and what it says of a figure; the order is that of the legend. */
const rules: Readonly<
  Record<Rule, { readonly letter: string; readonly word: string; readonly means: string }>
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
};

/** What is added to the letter, and to the words, where a figure does not tie to its last digit. */
const shades: Readonly<Record<Verdict, { readonly sign: string; readonly words: string }>> = {
  ties: { sign: "", words: "" },
  "ties-within-rounding": { sign: "≈", words: "within the rounding of the terms" },
  "ties-from-rounded": { sign: "°", words: "only from rounded figures" },
  "does-not-tie": { sign: "×", words: "and does not tie" },
  "not-checkable": { sign: "?", words: "not checkable: the release does not print what it takes" },
};

/** A kind of tickmark: a rule with what it found. */
export interface Tickmark {
  readonly rule: Rule;
  readonly verdict: Verdict;
}

/** A tickmark beside a figure: a letter that leads to the check, with words for those who do not see it. */
export function tickmark(site: Site, { rule, verdict, id }: Check): Html {
  const said = verdict === "ties" ? rules[rule].word : `${rules[rule].word}, ${shades[verdict].words}`;
  return h(
    "a",
    { class: `tickmark verdict-${verdict}`, href: hrefs.check(site, id), title: verdictTitle(verdict) },
    glyph({ rule, verdict }),
    h("span", { class: "visually-hidden" }, said),
  );
}

/** The legend of a working paper: each kind of mark that it bears, what the mark says, and on how many figures. */
export function tickmarkLegend(marks: readonly Tickmark[]): Html {
  const kinds = Object.keys(rules).flatMap((rule) =>
    Object.keys(shades).map((verdict) => ({ rule, verdict }) as Tickmark),
  );
  const entries = kinds.flatMap((kind) => {
    const count = marks.filter(({ rule, verdict }) => rule === kind.rule && verdict === kind.verdict).length;
    return count > 0 ? [entry(kind, count)] : [];
  });
  return h("dl", { class: "tickmark-legend" }, entries);
}

function entry(kind: Tickmark, count: number): Html {
  const { word, means } = rules[kind.rule];
  const shade = shades[kind.verdict].words;
  const mark = h("span", { class: `tickmark verdict-${kind.verdict}` }, glyph(kind));
  const name = `${word[0]?.toUpperCase()}${word.slice(1)}`;
  const explained = kind.verdict === "ties" ? `${name}: ${means}` : `${name}, ${shade}`;
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

function glyph({ rule, verdict }: Tickmark): Html {
  const sign = shades[verdict].sign;
  return h("span", { class: "glyph", "aria-hidden": "true" }, rules[rule].letter, sign && h("sup", {}, sign));
}
