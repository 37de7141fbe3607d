import { mistakeInline } from "../cells/index.ts";
import type { Notebook, NotebookProblem, Reference } from "../notebook/index.ts";
import { slugOf } from "../show/index.ts";
import { formatProblem, h, htmlOf } from "../text/index.ts";
import { type Outline, type ReferableParts, referable } from "./referable.ts";
import {
  type Referable,
  type ReferenceFault,
  type ReferenceTarget,
  resolveReference,
} from "./resolve-reference.ts";

/** The references of a notebook, resolved. */
export interface PublishedReferences {
  /** By id: the link with its words; an author's mistake stands in its place. */
  readonly links: ReadonlyMap<string, string>;
  readonly hrefs: ReadonlyMap<string, string>;
  /** What they lead to, by id; without those that an author must mend. */
  readonly targets: ReadonlyMap<string, ReferenceTarget>;
  readonly problems: readonly NotebookProblem[];
}

/** What resolves references, and how another notebook is run for the words of its cells. */
export interface ReferenceSources extends Omit<ReferableParts, "outlineOf" | "isNamed"> {
  readonly ownOutline: Outline;
  run(notebook: Notebook): Promise<Outline>;
}

/** Resolves the references of a notebook; runs only those others whose cells it names. */
export async function publishReferences(sources: ReferenceSources): Promise<PublishedReferences> {
  const { notebook } = sources;
  if (notebook.references.length === 0)
    return { links: new Map(), hrefs: new Map(), targets: new Map(), problems: [] };
  const outlines = await outlinesOf(sources);
  const outlineOf = (one: Notebook): Outline => outlines.get(one) ?? new Map();
  const resolveAmong = (known: Referable) =>
    notebook.references.map((one) => {
      const target = resolveReference(one, known);
      return [one, sources.isPart && isFault(target) ? inPart(one, target) : target] as const;
    });
  const named = resolveAmong(referable({ ...sources, outlineOf, isNamed: (one) => outlines.has(one) }));
  // What is meant in place of a mistake may stand in any notebook.
  const isMistaken = named.some(([, target]) => isFault(target));
  const found = isMistaken ? resolveAmong(referable({ ...sources, outlineOf })) : named;
  const problems = found.flatMap(([one, target]) =>
    isFault(target) ? [problemOf(notebook, one, target)] : [],
  );
  const links = found.map(([one, target]) => [one.id, linkOf(notebook, one, target)] as const);
  const targets = found.flatMap(([one, target]) => (isFault(target) ? [] : [[one.id, target] as const]));
  const hrefs = targets.map(([id, { href }]) => [id, href] as const);
  return { links: new Map(links), hrefs: new Map(hrefs), targets: new Map(targets), problems };
}

async function outlinesOf(sources: ReferenceSources): Promise<ReadonlyMap<Notebook, Outline>> {
  const { notebook, notebooks, ownOutline, run } = sources;
  const named = new Set(notebook.references.flatMap(({ id }) => /^(.+)#./.exec(id)?.[1] ?? []));
  const others = notebooks.filter(
    (one) =>
      (one !== notebook && named.has(slugOf(one))) ||
      named.has(lastOf(slugOf(one))) ||
      named.has(`${one.frontmatter.release}/${slugOf(one)}`),
  );
  const ran = await Promise.all(others.map(async (one) => [one, await run(one)] as const));
  return new Map([...ran, [notebook, ownOutline]]);
}

/** A part of a site knows its releases one by one: what an id without one means elsewhere, it cannot tell. */
const inPart = ({ id }: Reference, fault: ReferenceFault): ReferenceFault => ({
  ...fault,
  fix: `${fault.fix}, or, for what is of another release, @<release>/${id}`,
});

const lastOf = (slug: string): string => slug.replace(/^.*\//, "");

const isFault = (one: ReferenceTarget | ReferenceFault): one is ReferenceFault => "fix" in one;

function problemOf({ path }: Notebook, { line, column }: Reference, fault: ReferenceFault): NotebookProblem {
  return { rule: "reference-is-known", file: path, line, column, ...fault };
}

function linkOf(notebook: Notebook, reference: Reference, target: ReferenceTarget | ReferenceFault): string {
  if (!isFault(target)) return htmlOf(h("a", { href: target.href }, target.text));
  return htmlOf(mistakeInline(formatProblem(problemOf(notebook, reference, target))));
}
