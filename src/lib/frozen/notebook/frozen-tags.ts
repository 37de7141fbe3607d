import { htmlText } from "./html-text.ts";

/** What a page has for those who use it, and a frozen one has no use for. */
const leftElements = new Set(
  "script style template form fieldset input select textarea nav iframe object embed link meta base".split(
    " ",
  ),
);
const leftClass =
  /(?:^|\s)(?:cell-code|downloads|permalink|suggest|pass|beside|code-switch|answers|hits|live-bar|live-note|input|sort-back|sort-given)(?:\s|$)/;

/** What names a script, a style, a place of this page or a state that a reader sets. */
const leftAttributes =
  /^(?:on|data-|popover|aria-(?:describedby|labelledby|controls)$|xlink|(?:style|src|srcset|href|rel|tabindex|focusgroup|form|for|name|autocomplete|type|hidden)$)/;

const empty = new Set(["br", "hr", "wbr", "col"]);

/** The tags with which an element begins and ends in a frozen article; null where it is left out with all within it. */
export interface Tags {
  readonly begin: string;
  readonly end: string;
}

type Attributes = Readonly<Record<string, string>>;

/** How an element of a published article stands in a frozen one. */
export function frozenTags(name: string, attributes: Attributes): Tags | null {
  if (leftElements.has(name) || leftClass.test(attributes.class ?? "")) return null;
  if (name === "button") return figureTags(attributes);
  if (name === "img") return { begin: htmlText(attributes.alt ?? ""), end: "" };
  const kept = keptOf(attributes);
  if (empty.has(name)) return { begin: `<${name}${kept}>`, end: "" };
  const isPlain = name === "label" || name === "output" || (name === "a" && !isElsewhere(attributes.href));
  if (isPlain) return kept === "" ? { begin: "", end: "" } : tags("span", kept);
  if (name === "a") return tags("a", `${kept}${attribute("href", attributes.href ?? "")}`);
  return tags(name, attributes.class === "table-scroll" ? `${kept} tabindex="0"` : kept);
}

/** A figure leads to its row among those that the page states. */
function figureTags(attributes: Attributes): Tags | null {
  const note = attributes["data-note"];
  if (attributes.class !== "figure") return null;
  return note
    ? tags("a", ` class="frozen-figure" href="#_figure-${htmlText(note)}"`)
    : { begin: "", end: "" };
}

const tags = (name: string, attributes: string): Tags => ({
  begin: `<${name}${attributes}>`,
  end: `</${name}>`,
});

/** Addresses of other sites stay; those of this one may lead elsewhere one day. */
const isElsewhere = (href = ""): boolean => /^https?:\/\//.test(href);

function keptOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([name, value]) => !leftAttributes.test(name) && !(name === "id" && value.startsWith("_")))
    .map(([name, value]) => attribute(name, value))
    .join("");
}

const attribute = (name: string, value: string): string =>
  ` ${name}="${htmlText(value).replaceAll('"', "&quot;")}"`;
