import { readFileSync } from "node:fs";
import { parse } from "postcss";
import { onPaper } from "./on-paper.ts";

/**
 * What a drawing takes of a style sheet. What lays out the page around it is left out, and so is the round join of the
 * paper around letters, which looks the same and takes half of the time of a picture.
 */
const properties = new Set(
  "color fill font-family font-size font-variant-numeric font-weight paint-order stroke stroke-dasharray stroke-width".split(
    " ",
  ),
);

/** What a drawing in a file of its own needs of the site's style sheets. */
export interface SvgStyles {
  readonly rules: string;
  /** The colour of the paper that drawings stand on. */
  readonly paper: string;
}

let known: SvgStyles | undefined;

/** The rules of the site's style sheets for charts, for a drawing in a file of its own, on light paper. */
export function svgStyles(): SvgStyles {
  known ??= toSvgStyles(readStyles("tokens"), readStyles("charts"));
  return known;
}

const readStyles = (name: string): string => readFileSync(`src/styles/${name}.css`, "utf8");

/**
 * Rules for `.chart`, as rules for a drawing alone, in the CSS that every reader of SVG knows: no variables, no mixed
 * colours, no `:is()`, and for the light theme. `tokens` holds the values of the variables.
 */
export function toSvgStyles(tokens: string, charts: string): SvgStyles {
  const values = tokensOf(tokens);
  const rules = rulesOf(charts)
    .map(({ selectors, declarations }) => {
      const own = [...new Set(selectors.flatMap(alternatives).flatMap(toDrawing))];
      const kept = declarations.filter(([name]) => properties.has(name));
      if (own.length === 0 || kept.length === 0) return "";
      return `${own.join(",")}{${kept.map(([name, value]) => `${name}:${resolved(value, values)}`).join(";")}}`;
    })
    .filter((rule) => rule !== "")
    .join("\n");
  return { rules: `${rules}\n.${onPaper}{stroke:none}`, paper: values.get("paper") ?? "#ffffff" };
}

interface StyleRule {
  readonly selectors: readonly string[];
  readonly declarations: readonly (readonly [name: string, value: string])[];
}

/** The rules outside of any condition, such as a theme or a width. */
function rulesOf(css: string): readonly StyleRule[] {
  return parse(css).nodes.flatMap((node) => {
    if (node.type !== "rule") return [];
    const declarations = (node.nodes ?? []).flatMap((one) =>
      one.type === "decl" ? [[one.prop, one.value.replaceAll(/\s+/g, " ")] as const] : [],
    );
    return [{ selectors: node.selectors, declarations }];
  });
}

/** A selector for each of the things that its first `:is()` may be. */
function alternatives(selector: string): readonly string[] {
  const list = /:is\(([^)]*)\)/.exec(selector);
  if (!list) return [selector];
  return (list[1] ?? "").split(",").flatMap((one) => alternatives(selector.replace(list[0], one.trim())));
}

/** A selector below `.chart`, as one within a drawing; none for what is no part of it. */
function toDrawing(selector: string): readonly string[] {
  if (/^\.chart(?:-plot)? > svg$/.test(selector)) return ["svg"];
  const within = /^\.chart (?!>)(.+)$/.exec(selector)?.[1];
  return within && !/:|figcaption|chart-/.test(within) ? [within] : [];
}

/** The variables of the light theme, which is the one outside of conditions. */
function tokensOf(css: string): ReadonlyMap<string, string> {
  const all = rulesOf(css).flatMap(({ declarations }) => declarations);
  return new Map(all.flatMap(([name, value]) => (name.startsWith("--") ? [[name.slice(2), value]] : [])));
}

function resolved(value: string, values: ReadonlyMap<string, string>): string {
  const flat = value.replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) => {
    const found = values.get(name);
    if (found === undefined)
      throw new RangeError(`the style sheet of charts uses --${name}, which is nowhere set`);
    return found;
  });
  return flat.replaceAll(/color-mix\(in srgb, (#\w{6}) (\d+)%, (#\w{6})\)/g, (_, one, percent, other) =>
    mixed(one, Number(percent) / 100, other),
  );
}

/** Two colours `#rrggbb` mixed in sRGB, `part` of the first. */
function mixed(one: string, part: number, other: string): string {
  const channels = [1, 3, 5].map((at) => {
    const [a = 0, b = 0] = [one, other].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round(a * part + b * (1 - part));
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
