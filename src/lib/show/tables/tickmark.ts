import { hrefs, type Site } from "../../addresses/index.ts";
import {
  type Check,
  type CheckRule,
  checkRules,
  type Mark,
  markOf,
  type Rule,
  ruleIds,
  verdictTitle,
} from "../../checks/index.ts";
import { type Html, h } from "../../text/index.ts";

/** What a figure was held against: by a rule of arithmetic, or a definition in words. */
type Kind = Rule | "definition";

/** The kinds of tickmarks, in the order in which they stand beside a figure and in the legend. */
export const tickmarkKinds: readonly Kind[] = [...ruleIds, "definition"];

const ofDefinition: CheckRule["tickmark"] = {
  letter: "D",
  word: "held against its definition",
  means: "the words that define it give it",
  atBothEnds: false,
};

/** The letter of a kind, and what it says of a figure. */
const letterOf = (kind: Kind): CheckRule["tickmark"] =>
  kind === "definition" ? ofDefinition : checkRules[kind].tickmark;

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
  const { word } = letterOf(kind);
  const said = mark === "ties" ? word : `${word}, ${shades[mark].words}`;
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
  const all = tickmarkKinds.flatMap((kind) =>
    Object.keys(shades).map((mark) => ({ kind, mark }) as Tickmark),
  );
  const entries = all.flatMap((one) => {
    const count = marks.filter(({ kind, mark }) => kind === one.kind && mark === one.mark).length;
    return count > 0 ? [entry(one, count)] : [];
  });
  return h("dl", { class: "tickmark-legend" }, entries);
}

function entry(one: Tickmark, count: number): Html {
  const { word, means } = letterOf(one.kind);
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
  return h(
    "span",
    { class: "glyph", "aria-hidden": "true" },
    letterOf(kind).letter,
    sign && h("sup", {}, sign),
  );
}
