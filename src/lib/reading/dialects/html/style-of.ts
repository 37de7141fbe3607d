import { remember } from "../../../text/index.ts";

/** What of an element's look says how a release is built. */
export interface ElementStyle {
  readonly isHidden: boolean;
  readonly isBold: boolean;
  readonly isRaised: boolean;
  /** How far it is moved to the right, in ems. */
  readonly indent: number;
  readonly above: EdgeRule;
  readonly below: EdgeRule;
}

/** A line at the edge of a cell. */
export type EdgeRule = "none" | "single" | "double";

/** The style of an element, from its attributes. Rule: CSS 2.1, the shorthands that generators of filings write. */
export function styleOf(name: string, { style = "" }: Readonly<Record<string, string>>): ElementStyle {
  return styleOfElement(`${name} ${style.toLowerCase()}`);
}

/** That of a tag, a blank and its declarations: those of a filing are a few dozen, over thousands of cells. */
const styleOfElement = remember(5_000, (element): ElementStyle => {
  const at = element.indexOf(" ");
  const [name, css] = [element.slice(0, at), element.slice(at + 1)];
  return {
    isHidden: /display\s*:\s*none/.test(css) || hiddenTags.has(name),
    isBold:
      /font-weight\s*:\s*(?:bold|[6-9]00)/.test(css) || name === "b" || name === "strong" || name === "th",
    isRaised: name === "sup" || /vertical-align\s*:\s*(?:super|text-top)/.test(css),
    indent: indentOf(css),
    above: ruleOf(css, "top"),
    below: ruleOf(css, "bottom"),
  };
});

const hiddenTags: ReadonlySet<string> = new Set([
  "head",
  "title",
  "script",
  "style",
  "ix:header",
  "noscript",
]);

/** Margin, padding and the first line's indent from the left, which hang against each other. */
function indentOf(css: string): number {
  return lengthIn(css, "margin-left") + lengthIn(css, "padding-left") + lengthIn(css, "text-indent");
}

function lengthIn(css: string, property: string): number {
  const at = css.indexOf(property);
  if (at < 0) return 0;
  const [, amount = "0", unit = "px"] =
    /^\s*:\s*(-?[\d.]+)\s*(em|pt|px|in|%)?/.exec(css.slice(at + property.length)) ?? [];
  return Number.parseFloat(amount) * (emsPer[unit] ?? 0);
}

/** At the ten points in which statements are mostly set. */
const emsPer: Readonly<Record<string, number>> = { em: 1, pt: 0.1, px: 0.075, in: 7.2, "%": 0.5 };

function ruleOf(css: string, side: "top" | "bottom"): EdgeRule {
  const at = css.indexOf(`border-${side}`);
  if (at < 0) return "none";
  const value = css.slice(at, css.indexOf(";", at) < 0 ? undefined : css.indexOf(";", at));
  if (/double/.test(value)) return "double";
  return /solid/.test(value) && !/:\s*(?:solid\s+)?0(?:p[tx])?\b/.test(value) ? "single" : "none";
}
