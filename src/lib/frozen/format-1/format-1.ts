import { type Child, type Html, h, htmlOf } from "../../text/index.ts";
import type { FrozenRecord } from "../record/index.ts";
import { bridgeTree } from "./bridge.ts";
import { cellsTree } from "./cells.ts";
import { checksTree } from "./checks.ts";
import { dayText } from "./day.ts";
import type { FrozenLinks } from "./links.ts";
import { tableTree } from "./table.ts";
import { ruleWords, verdictTree } from "./verdict.ts";
import { witnessesTree } from "./witnesses.ts";

/** The page of a record in two parts, as HTML text: what it says, and what that stands on. */
export interface RenderedRecord {
  readonly head: string;
  readonly body: string;
}

/**
 * Renders a record of format 1. Nothing of what living pages are rendered with is used here beside HTML itself, so that
 * a frozen page stays as it is; a test holds its text.
 */
export function renderFormat1(record: FrozenRecord, links: FrozenLinks): RenderedRecord {
  return { head: htmlOf(headTree(record, links)), body: htmlOf(sections(record, links)) };
}

function headTree(record: FrozenRecord, { release }: FrozenLinks): Html {
  const { issuer, periodTitle, title, hash, frozen, answer, verdict } = record;
  const source = release === null ? record.release.title : h("a", { href: release }, record.release.title);
  const byline = [
    h("li", {}, "From ", source),
    h(
      "li",
      {},
      "Frozen on ",
      h("time", { datetime: frozen.on }, dayText(frozen.on)),
      " as ",
      h("code", {}, `@${hash}`),
    ),
  ];
  return h(
    "header",
    { class: "page-head" },
    h("p", { class: "kicker" }, `${issuer}, ${periodTitle}`),
    h("h1", {}, title),
    h("ul", { class: "byline" }, byline),
    h("p", { class: "answer" }, answer),
    verdictTree(verdict.verdict),
  );
}

function sections(record: FrozenRecord, links: FrozenLinks): readonly Html[] {
  const { cells } = record;
  return [
    h("section", { "aria-label": "Bridge" }, bridgeTree(record)),
    h(
      "section",
      { "aria-label": "Table" },
      tableTree(record),
      h("p", { class: "table-note" }, foundIn(record)),
    ),
    section("sources", "Where it was printed", witnessesTree(record, links)),
    section("checks", "Checks", checksTree(record, links)),
    ...(cells.length > 0 ? [section("code", "Code", cellsTree(record))] : []),
    section("record", "The record", about(record)),
  ];
}

function section(id: string, title: string, ...children: readonly Child[]): Html {
  const heading = h("h2", { class: "section-title", id: `${id}-title` }, title);
  return h("section", { "aria-labelledby": `${id}-title` }, heading, children);
}

function foundIn({ verdict: { rule, residual, tolerance } }: FrozenRecord): string {
  if (residual === null) return "";
  return `${ruleWords(rule)}: printed less recomputed ${residual}, tolerance ± ${tolerance}.`;
}

function about({ id, period, hash, seal, frozen, release, format }: FrozenRecord): Html {
  const rows = [
    ["Record", `data/frozen/${id}/${period.toLowerCase()}/${hash}.json, format ${format}`],
    ["Hash", `${hash}, over all that was published, without the day`],
    ["Seal", `${seal}, over the hash and the day`],
    ["Frozen", `${dayText(frozen.on)}, by ${frozen.by}`],
    ["Release", `${release.id}, published on ${dayText(release.published)}`],
    ["SHA-256 of its text", release.sha256],
  ];
  return h(
    "dl",
    { class: "frozen-record" },
    rows.map(([name = "", text = ""]) => h("div", {}, h("dt", {}, name), h("dd", {}, text))),
  );
}
