import { asPrinted, titleOf, type Verdict, verdictTitle } from "../../checks/index.ts";
import type { Release, Table, Witness } from "../../release/index.ts";
import { type Child, type Html, h, htmlOf } from "../html.ts";
import type { Page } from "../page.ts";
import { witnessCard } from "../witness-card.ts";
import { type WitnessChecks, witnessChecks, witnessVerdict } from "../witness-verdict.ts";
import { longDate } from "./long-date.ts";
import { countViews } from "./verdict-views.ts";
import type {
  LinkView,
  ReleaseBlockView,
  ReleaseCellView,
  ReleaseTableLineView,
  ReleaseView,
} from "./view.ts";

/** The release as published, line by line, each extracted figure marked where it stands. */
export function releaseView(page: Page, usedBy: (fact: string) => readonly LinkView[]): ReleaseView {
  const { release, checks } = page;
  const concerns = witnessChecks(checks);
  const shown = release.witnesses.flatMap((witness) => witnessVerdict(concerns(witness)) ?? []);
  const mark = (witness: Witness): Html =>
    markWitness(page, witness, concerns(witness), usedBy(witness.fact));
  return {
    issuer: release.issuer,
    title: release.title,
    published: longDate(release.published),
    note: noteOf(release, shown.length),
    counts: countViews(shown, (verdict) => firstOf(release, verdict, concerns)),
    findings: findings(page),
    blocks: blocksOf(release, mark),
  };
}

function noteOf(release: Release, checked: number): string {
  const figures = release.witnesses.length;
  return `As published, line by line. ${figures} figures are marked where they stand, ${checked} of them checked; each opens what it was held against. ${release.leftOut.length} other runs of digits (dates, telephone numbers, names of forms) report no figure.`;
}

function firstOf(release: Release, verdict: Verdict, concerns: (witness: Witness) => WitnessChecks): string {
  const first = release.witnesses.find((witness) => witnessVerdict(concerns(witness)) === verdict);
  return first ? `#${witnessId(first)}` : "#main";
}

/** One finding for each figure that does not tie, or only from rounded figures, with its gravest verdict. */
function findings({ release, checks }: Page): ReleaseView["findings"] {
  const concerns = witnessChecks(checks);
  return release.witnesses.flatMap((witness) => {
    const verdict = witnessVerdict(concerns(witness));
    if (verdict !== "does-not-tie" && verdict !== "ties-from-rounded") return [];
    const text = `${titleOf(release, witness)}: ${asPrinted(witness)}`;
    return [{ href: `#${witnessId(witness)}`, place: `line ${witness.line}`, text, verdict }];
  });
}

/** The id of a printed figure on the page of its release: its line and where it starts in it. */
export function witnessId({ line, start }: Pick<Witness, "line" | "start">): string {
  return `L${line}-${start}`;
}

function markWitness(
  page: Page,
  witness: Witness,
  concerns: WitnessChecks,
  users: readonly LinkView[],
): Html {
  const verdict = witnessVerdict(concerns);
  const card = `w-${witness.line}-${witness.start}`;
  page.cards.set(card, witnessCard(page, card, witness, concerns, users));
  const marked = verdict !== null && verdict !== "ties";
  return h(
    "button",
    {
      type: "button",
      class: `witness witness-${verdict ?? "unchecked"}`,
      id: witnessId(witness),
      popovertarget: card,
    },
    asPrinted(witness),
    marked && [
      h("span", { class: "verdict-mark", "aria-hidden": "true" }),
      h("span", { class: "visually-hidden" }, ` (${verdictTitle(verdict).toLowerCase()})`),
    ],
  );
}

type Mark = (witness: Witness) => Html;

function blocksOf(release: Release, mark: Mark): readonly ReleaseBlockView[] {
  const blocks: ReleaseBlockView[] = [];
  let next = 1;
  for (const table of release.tables) {
    blocks.push(textBlock(release, next, table.firstLine - 1, mark), tableBlock(release, table, mark));
    next = table.lastLine + 1;
  }
  return [...blocks, textBlock(release, next, release.lines.length, mark)];
}

function textBlock(release: Release, first: number, last: number, mark: Mark): ReleaseBlockView {
  const numbers = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  const lines = numbers.map((number) => {
    const html = htmlOf(marked(release, number, 0, Number.POSITIVE_INFINITY, mark));
    return { number, kind: kindOf(release.lines[number - 1] ?? ""), html };
  });
  return { kind: "text", lines };
}

function kindOf(line: string): "" | "heading" | "bullet" {
  if (/^\s*-\s+\S/.test(line)) return "bullet";
  const words = line.trim();
  const capitals = words === words.toUpperCase() && /[A-Z]{3}/.test(words);
  return words !== "" &&
    words.length < 90 &&
    !/[.,;:)]$/.test(words) &&
    (capitals || /^[A-Z][^.]*$/.test(words))
    ? "heading"
    : "";
}

function tableBlock(release: Release, table: Table, mark: Mark): ReleaseBlockView {
  const firstRow = table.rows[0]?.line ?? table.firstLine;
  const lines = Array.from({ length: table.lastLine - table.firstLine + 1 }, (_, index) =>
    tableLine(release, table.firstLine + index, mark),
  );
  const head = lines.filter(({ number }) => number < firstRow);
  return { kind: "table", name: table.caption, head, body: lines.filter(({ number }) => number >= firstRow) };
}

function tableLine(release: Release, number: number, mark: Mark): ReleaseTableLineView {
  const line = release.lines[number - 1] ?? "";
  let start = 0;
  const cells = line.split("\t").map((text, index): ReleaseCellView => {
    const html = htmlOf(marked(release, number, start, start + text.length, mark));
    const from = start;
    start += text.length + 1;
    const numeric =
      index > 0 &&
      release.witnesses.some(
        (one) => one.line === number && one.start >= from && one.end <= from + text.length,
      );
    return {
      kind: index === 0 ? "label" : numeric ? "number" : "text",
      positive: !/\)/.test(text),
      underlined: /<u>/.test(text),
      html,
    };
  });
  return { number, cells };
}

/** A part of a line with its figures marked and the escapes of its markup taken away. */
function marked(release: Release, number: number, from: number, to: number, mark: Mark): readonly Child[] {
  const line = release.lines[number - 1] ?? "";
  const here = release.witnesses.filter((one) => one.line === number && one.start >= from && one.end <= to);
  const parts: Child[] = [];
  let at = from;
  for (const witness of here) {
    parts.push(plain(line.slice(at, witness.start)), mark(witness));
    at = witness.end;
  }
  return [...parts, plain(line.slice(at, Math.min(to, line.length)))];
}

function plain(text: string): string {
  return text.replaceAll(/<\/?u>/g, "").replaceAll("\\", "");
}
