import type { Release } from "../../lib/release/index.ts";
import { type ComparedSpan, spanOf } from "./compared-spans.ts";
import { type FoundMeasure, measuresIn } from "./find-measures.ts";
import { type FoundStatement, statementsIn } from "./find-statements.ts";
import { figuresOf, measureChart, measureSentences, seriesLines } from "./measure-sentences.ts";
import { NoSuchTables } from "./no-such-tables.ts";
import { type NotebookSubject, periodsOf } from "./notebook-subject.ts";
import {
  cellText,
  headingText,
  idOf,
  listWords,
  nameOf,
  notebookText,
  placeFor,
  spanLines,
} from "./notebook-text.ts";

/** The statements of a release as working papers, with what was checked of each. */
export function statementsNotebook(
  { release }: NotebookSubject,
  { order, title }: { order: number; title?: string },
): string {
  const statements = statementsIn(release);
  if (statements.length === 0)
    throw new NoSuchTables(
      "no income statement, balance sheet or cash flow statement that is known by its rows",
    );
  const named = listWords(statements.map(({ title: own }) => `the ${own.toLowerCase()}`));
  return notebookText(
    {
      title:
        title ??
        (statements.length > 1
          ? "The statements, footed"
          : `The ${statements[0]?.title.toLowerCase()}, footed`),
      description: `Whether ${named} add${statements.length > 1 ? "" : "s"} up, as a working paper with a tickmark beside each figure that was checked.`,
      release: release.id,
      order,
    },
    [
      leadText(),
      placeFor("Say here what a reader should know of them first."),
      ...statements.flatMap((statement) => statementParts(release, statement)),
      cellText("counts", [
        `const checked = [${statements.map(({ title: own }) => `...${nameOf(own)}Checks`).join(", ")}];`,
        'const totals = checked.filter(({ rule }) => rule === "foot");',
        'const tying = (some: typeof checked) => some.filter(({ verdict }) => verdict === "ties" || verdict === "ties-within-rounding");',
      ]),
    ],
  );
}

function leadText(): string {
  return [
    "The figures of the statements below take part in {checked.length} checks, of which {tying(checked).length} tie, within rounding",
    "or exactly; {totals.length} hold a total against the rows that it is made of, and {tying(totals).length} of these tie. A letter beside a",
    "figure says what was done with it, a sign what came of it, and each leads to the check.",
  ].join("\n");
}

function statementParts(release: Release, statement: FoundStatement): readonly string[] {
  const { title, tables } = statement;
  const name = nameOf(title);
  const names = { now: `${name}Now`, before: `${name}Before` };
  const found = statement.kind === "cash-flow" ? [] : measuresIn(release, tables);
  const span = found[0] ? spanOf(periodsOf(release, found[0].concept), names) : null;
  const measures = span ? found.filter((one) => isWhole(release, one, span)) : [];
  const conditions = tables.map(({ id }) => `witness.table === ${JSON.stringify(id)}`).join(" || ");
  const [first, last] = [tables[0]?.firstLine ?? 1, Math.max(...tables.map(({ lastLine }) => lastLine))];
  return [
    headingText(title),
    span ? measureSentences(release, measures, span) : "",
    ...tables.map(({ id }, at) =>
      cellText(`${idOf(title)}-paper${at === 0 ? "" : `-${at + 1}`}`, [
        `workingPaper(${JSON.stringify(id)})`,
      ]),
    ),
    ...(span ? chartParts(statement, measures, span) : []),
    placeFor(`Say here what is particular about the ${title.toLowerCase()}.`),
    cellText(`${idOf(title)}-checks`, [
      `const ${name}Checks = checksOn(${first}, ${last}).filter(({ witness }) => ${conditions});`,
      "",
      `${name}Checks.length > 0 ? table(${name}Checks, { caption: "Checks of the ${title.toLowerCase()}" }) : "Nothing of it could be recomputed."`,
    ]),
    ...(span ? [cellText(`${idOf(title)}-figures`, [...spanLines(span), ...seriesLines(measures)])] : []),
  ];
}

function isWhole(release: Release, measure: FoundMeasure, span: ComparedSpan): boolean {
  const { now, before } = figuresOf(release, measure, span);
  return now !== null && (before !== null || span.before === null);
}

function chartParts(
  { title }: FoundStatement,
  measures: readonly FoundMeasure[],
  span: ComparedSpan,
): readonly string[] {
  const amounts = measures.filter(({ words }) => !words.includes("per share"));
  if (amounts.length < 2 || !span.before) return [];
  const description = `${listWords(amounts.map(({ words }) => words))}, in both columns.`;
  const words = { title: `The ${title.toLowerCase()} in brief`, description };
  const names = amounts.map(({ name }) => name);
  return [cellText(`${idOf(title)}-chart`, measureChart(words, names, span))];
}
