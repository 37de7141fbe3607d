import type { Html } from "../text/index.ts";
import { type Child, h } from "../text/index.ts";
import type { CompanyOf } from "./company-of.ts";
import type { FoundGroup, FoundPlace, FoundResult, MatchedSpan } from "./found.ts";
import type { FigureFacts } from "./search-entry.ts";

/** How many results a group shows at first, and how many places of one page. */
export const shownFirst = 10;
const placesShown = 3;

/**
 * A group of results under its heading; if there are more, a button to show them. Where a site has several companies, those of
 * one stand together, in the order of the best result of each.
 */
export function groupHtml(
  { title, count }: FoundGroup,
  results: readonly FoundResult[],
  at: number,
  companyOf: CompanyOf | null = null,
): Html {
  const id = `_found-${at}`;
  return h(
    "section",
    { class: "found-group", "aria-labelledby": id },
    h("h2", { class: "section-title", id }, title, " ", h("span", { class: "found-count" }, String(count))),
    companyOf ? byCompany(results, companyOf, id) : listHtml(results, "h3"),
    count > results.length && moreHtml(count, at),
  );
}

function byCompany(results: readonly FoundResult[], companyOf: CompanyOf, id: string): readonly Html[] {
  const groups = Map.groupBy(results, ({ url }) => companyOf(url));
  return [...groups].flatMap(([name, own], at) => [
    h("h3", { class: "found-company", id: `${id}-${at}` }, name ?? "All companies"),
    listHtml(own, "h4", `${id}-${at}`),
  ]);
}

type Heading = "h3" | "h4";

function listHtml(results: readonly FoundResult[], heading: Heading, label: string | null = null): Html {
  const items = results.map((one) => resultHtml(one, heading));
  return h("ol", { class: "found-list", "aria-labelledby": label }, items);
}

function moreHtml(count: number, at: number): Html {
  return h("button", { type: "button", class: "found-more", "data-group": at }, `Show all ${count}`);
}

/** What was looked for in the place of what stands nowhere. */
export function meantHtml(meant: string): Html {
  const href = `?${new URLSearchParams({ q: meant })}`;
  return h("p", { class: "found-meant" }, "Shown instead: what has ", h("a", { href }, meant), ".");
}

/** A figure: what it is and when, as it is printed, whether it ties, and its lines. */
function figureHtml(
  { url, title, places }: FoundResult,
  { period, verdict, lines }: FigureFacts,
  heading: Heading,
): Html {
  const [place] = places;
  return h(
    "li",
    { class: "found found-figure" },
    h(heading, {}, h("a", { href: url }, title)),
    h("p", { class: "found-place" }, period, place && `, ${place.title}`),
    h(
      "p",
      { class: "found-value" },
      h("b", {}, place && firstMarked(place)),
      " ",
      verdict ? verdictHtml(verdict) : h("span", { class: "found-place" }, "in no check"),
    ),
    h(
      "p",
      { class: "found-lines" },
      lines.map((one, at) => [
        at > 0 && ", ",
        h("a", { href: one.url }, `line ${one.line}`),
        ` ${one.printed}`,
      ]),
    ),
  );
}

/** The characters that answer the query, as the release prints them. */
function firstMarked({ text, marks: [first] }: FoundPlace): string {
  return first ? text.slice(...first) : text;
}

function verdictHtml({ id, words }: NonNullable<FigureFacts["verdict"]>): Html {
  const mark = h("span", { class: "verdict-mark", "aria-hidden": "true" });
  return h("span", { class: `verdict verdict-${id}` }, mark, h("span", { class: "verdict-text" }, words));
}

function resultHtml(result: FoundResult, heading: Heading): Html {
  const { url, title, places, figure } = result;
  if (figure) return figureHtml(result, figure, heading);
  const [only] = places;
  const isOne = places.length === 1 && only !== undefined;
  const more = places.length - placesShown;
  return h(
    "li",
    { class: "found" },
    h(heading, {}, h("a", { href: isOne ? only.url : url }, title)),
    isOne
      ? [only.title !== title && h("p", { class: "found-place" }, only.title), excerptHtml(only)]
      : h("ul", { class: "found-places" }, places.slice(0, placesShown).map(placeHtml)),
    more > 0 &&
      h("p", { class: "found-rest" }, `and in ${more} more ${more === 1 ? "place" : "places"} of this page`),
  );
}

function placeHtml(place: FoundPlace): Html {
  return h("li", {}, h("a", { class: "found-place", href: place.url }, place.title), excerptHtml(place));
}

function excerptHtml({ text, marks }: FoundPlace): Html {
  return h("p", { class: "found-text" }, markedText(text, marks));
}

function markedText(text: string, marks: readonly MatchedSpan[]): readonly Child[] {
  const parts: Child[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    parts.push(text.slice(at, start), h("mark", {}, text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at)];
}
