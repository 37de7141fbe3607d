import type { Figure } from "../../lib/figures/index.ts";
import type { Release } from "../../lib/release/index.ts";
import { withinSentence } from "../../lib/text/index.ts";
import { beforeWords, type ComparedSpan, spanOf, spanWords } from "./compared-spans.ts";
import { type FoundRoute, routesIn } from "./find-routes.ts";
import { NoSuchTables } from "./no-such-tables.ts";
import { figureIn, type NotebookSubject } from "./notebook-subject.ts";
import {
  amountText,
  asWords,
  capital,
  cellText,
  headingText,
  idOf,
  nameOf,
  notebookText,
  placeFor,
} from "./notebook-text.ts";

/** So many ways from one measure to another are taken into one notebook. */
const most = 3;

/** From a measure of the statements to one that the company makes of it, step by step, with the checks of both. */
export function reconciliationNotebook(
  subject: NotebookSubject,
  { order, title }: { order: number; title?: string },
): string {
  const { release } = subject;
  const routes = eachOnce(routesIn(subject), release).slice(0, most);
  const [first] = routes;
  if (!first)
    throw new NoSuchTables(
      "no reconciliation: no table in which rows or columns lead from a measure of the statements to one that is not GAAP",
    );
  const named = routes.map((route, at) => ({ ...route, ...namesOf(route, at, release) }));
  const concepts = [...new Set(named.flatMap(({ from, add, less, to }) => [to, from, ...add, ...less]))];
  return notebookText(
    {
      title: title ?? named[0]?.title ?? "",
      description: `What leads to ${named.map(({ target }) => target).join(", to ")}, step by step, and whether it adds up to what is printed.`,
      release: release.id,
      order,
    },
    [
      ...named.flatMap((route, at) => routeParts(release, route, at)),
      headingText("What was checked"),
      "Each step and each result that can be recomputed from other figures of the release, held against what it prints.",
      cellText("checks", [
        `table(checksOf(${concepts.map((one) => JSON.stringify(one)).join(", ")}), { caption: "Checks of the reconciliation" })`,
      ]),
      placeFor("Say here what does not tie, and what it would mean."),
    ],
  );
}

/** The ways without those that lead to a measure of the same name again. */
function eachOnce(routes: readonly FoundRoute[], release: Release): readonly FoundRoute[] {
  const targets = routes.map((route) => namesOf(route, 0, release).target);
  return routes.filter((_, at) => targets.indexOf(targets[at] ?? "") === at);
}

interface Names {
  readonly title: string;
  readonly target: string;
  readonly source: string;
  /** The constant of the reconciliation in cells, and those of its periods. */
  readonly name: string;
  readonly names: ComparedSpan["names"];
}

function namesOf({ fromTitle, toTitle, to: result }: FoundRoute, at: number, release: Release): Names {
  const unit = release.witnesses.find(({ concept }) => concept === result)?.unit ?? "";
  const named = (title: string): string =>
    unit.endsWith("/share") ? withPerShare(asWords(title)) : asWords(title);
  const [from, to] = [named(fromTitle), named(toTitle)];
  const isOne = from.toLowerCase() === to.toLowerCase();
  const [source, target] = isOne
    ? [`GAAP ${withinSentence(from)}`, `non-GAAP ${withinSentence(to)}`]
    : [withinSentence(from), withinSentence(to)];
  const number = at === 0 ? "" : `${at + 1}`;
  const name = `${nameOf(target)}${number}`;
  return {
    title: capital(`${source} to ${target}`),
    source,
    target,
    name,
    names: { now: `now${number}`, before: `before${number}` },
  };
}

const withPerShare = (words: string): string => (/\bper\b/i.test(words) ? words : `${words} per share`);

function routeParts(release: Release, route: FoundRoute & Names, at: number): readonly string[] {
  const span = spanOf(route.periods, route.names);
  if (!span) return [];
  const { name, target, names } = route;
  const id = idOf(target);
  const steps = [
    ...route.add.map((concept) => ({ concept, sign: "" })),
    ...route.less.map((concept) => ({ concept, sign: "less" })),
  ];
  const listed = (concepts: readonly string[]): string =>
    `[${concepts.map((one) => JSON.stringify(one)).join(", ")}]`;
  return [
    ...(at === 0 ? [] : [headingText(route.title)]),
    leadText(release, route, span, steps),
    placeFor(`Say here why the company adjusts, and what ${target} would be without its largest step.`),
    ...(at === 0 ? [headingText(`The way to ${target}`)] : []),
    cellText(id, [
      `const ${names.now} = ${JSON.stringify(span.now.id)};`,
      ...(span.before ? [`const ${names.before} = ${JSON.stringify(span.before.id)};`] : []),
      `const ${name} = reconcile({`,
      `  from: ${JSON.stringify(route.from)},`,
      ...(route.add.length > 0 ? [`  add: ${listed(route.add)},`] : []),
      ...(route.less.length > 0 ? [`  less: ${listed(route.less)},`] : []),
      `  to: ${JSON.stringify(route.to)},`,
      "});",
      "",
      name,
    ]),
    cellText(`${id}-chart`, [
      `waterfall(${name}, ${names.now}, {`,
      `  title: ${JSON.stringify(route.title)},`,
      `  description: ${JSON.stringify(`From ${route.source} to ${target}, step by step, of ${spanWords(span.now)}.`)},`,
      "})",
    ]),
  ];
}

function leadText(
  release: Release,
  route: FoundRoute & Names,
  span: ComparedSpan,
  steps: readonly { readonly concept: string }[],
): string {
  const { name, names } = route;
  const figure = (concept: string, period: string): Figure | null => figureIn(release, concept, "", period);
  const [to, from] = [figure(route.to, span.now.id), figure(route.from, span.now.id)];
  const before = span.before && figure(route.to, span.before.id);
  if (!to || !from) return "";
  const after = before
    ? `, after ${amountText(`${name}.at(${names.before})`, before)} ${beforeWords(span)}`
    : "";
  const said = `${capital(route.target)} came to ${amountText(`${name}.at(${names.now})`, to)} in ${spanWords(span.now)}${after}.`;
  const amounts = steps.flatMap(({ concept }) => {
    const one = figure(concept, span.now.id);
    return one ? [{ concept, one }] : [];
  });
  const largest = amounts.toSorted((a, b) => b.one.value.abs().comparedTo(a.one.value.abs()))[0];
  const start = `It starts from ${route.source} of ${amountText(`series(${JSON.stringify(route.from)}).at(${names.now})`, from)}`;
  if (!largest) return `${said} ${start}.`;
  const label = release.concepts.get(largest.concept)?.title ?? "";
  const step = amountText(`series(${JSON.stringify(largest.concept)}).at(${names.now})`, largest.one);
  const ways =
    steps.length > 1
      ? `the largest step is ${withinSentence(asWords(label))}, ${step}`
      : `the one step is ${step}`;
  return `${said}\n${start}; ${ways}.`;
}
