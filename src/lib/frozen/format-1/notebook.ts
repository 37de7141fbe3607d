import { type Html, h, htmlOf } from "../../text/index.ts";
import type { FrozenNotebook, StatedFigure } from "../record/index.ts";
import { dayText } from "./day.ts";
import type { RenderedRecord } from "./format-1.ts";
import type { FrozenLinks } from "./links.ts";
import { verdictTree } from "./verdict.ts";

/** Renders the record of a notebook in format 1, with nothing of what living pages are rendered with, as `renderFormat1`. */
export function renderNotebook1(record: FrozenNotebook, links: FrozenLinks): RenderedRecord {
  const sections = [
    ...(record.figures.length > 0 ? [section("figures", "What it states", figuresTree(record, links))] : []),
    section("record", "The record", about(record)),
  ];
  const article = `<div class="prose">${record.article.join("\n")}</div>`;
  return { head: htmlOf(headTree(record, links)), body: `${article}${htmlOf(sections)}` };
}

function headTree(
  { issuer, title, standfirst, author, release, frozen, hash }: FrozenNotebook,
  links: FrozenLinks,
): Html {
  const source = links.release === null ? release.title : h("a", { href: links.release }, release.title);
  const on = h("time", { datetime: frozen.on }, dayText(frozen.on));
  const byline = [
    h("li", {}, `By ${author}`),
    h("li", {}, "From ", source),
    h("li", {}, "Frozen on ", on, " as ", h("code", {}, `@${hash}`)),
  ];
  return h(
    "header",
    { class: "page-head" },
    h("p", { class: "kicker" }, issuer),
    h("h1", {}, title),
    h("p", { class: "standfirst" }, standfirst),
    h("ul", { class: "byline" }, byline),
  );
}

function section(id: string, title: string, content: Html): Html {
  const heading = h("h2", { class: "section-title", id: `_${id}-title` }, title);
  return h("section", { "aria-labelledby": `_${id}-title` }, heading, content);
}

/** Each figure by the number of its note, with the lines that it leads to. */
function figuresTree({ figures }: FrozenNotebook, links: FrozenLinks): Html {
  const heads = ["", "Figure", "As stated", "Verdict", "Lines"].map((text) =>
    h("th", { scope: "col" }, text),
  );
  const rows = figures.map((figure, index) => figureRow(figure, index + 1, links));
  return h(
    "div",
    { class: "table-scroll", tabindex: "0", role: "region", "aria-label": "Figures by number" },
    h(
      "table",
      { class: "statement frozen-figures" },
      h("thead", {}, h("tr", {}, h("td", {}, ""), heads.slice(1))),
      h("tbody", {}, rows),
    ),
  );
}

function figureRow([label, value, verdict, lines]: StatedFigure, number: number, links: FrozenLinks): Html {
  return h(
    "tr",
    { id: `_figure-${number}` },
    h("td", {}, String(number)),
    h("th", { scope: "row" }, label),
    h("td", {}, value),
    h("td", {}, verdict === "" ? null : verdictTree(verdict)),
    h(
      "td",
      {},
      lines.flatMap((line, index) => [index > 0 ? ", " : null, lineTree(line, links)]),
    ),
  );
}

function lineTree(line: number, links: FrozenLinks): Html {
  const href = links.line(line);
  return href === null ? { type: "text", value: String(line) } : h("a", { href }, String(line));
}

function about({ slug, hash, seal, frozen, release, source, format }: FrozenNotebook): Html {
  const rows = [
    ["Record", `data/frozen/notebooks/${slug}/${hash}.json, format ${format}`],
    ["Hash", `${hash}, over all that was published, without the day`],
    ["Seal", `${seal}, over the hash and the day`],
    ["Frozen", `${dayText(frozen.on)}, by ${frozen.by}`],
    ["Release", `${release.id}, published on ${dayText(release.published)}`],
    ["SHA-256 of its text", release.sha256],
    ["SHA-256 of the notebook", source],
  ];
  return h(
    "dl",
    { class: "frozen-record" },
    rows.map(([name = "", text = ""]) => h("div", {}, h("dt", {}, name), h("dd", {}, text))),
  );
}
