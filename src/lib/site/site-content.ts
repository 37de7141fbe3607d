import { guideSlug, type Site } from "../addresses/index.ts";
import { namedReleases, releaseNames } from "../company/index.ts";
import type { NotebookExports } from "../files/index.ts";
import { notebookExports } from "../files/node.ts";
import { type Notebook, NotebookError } from "../notebook/index.ts";
import { unknownRelease } from "../release/index.ts";
import { isPartBuilt } from "../release/node.ts";
import { isNotebookOf, type SiteCompany, type SiteRelease, slugOf } from "../show/index.ts";
import { joinReleases, openCompanies, openSite } from "../show/node.ts";
import { fromRecord, type NotebookRecord } from "./notebook-record.ts";
import { type PublishedNotebook, publishAgain, publishNotebook } from "./publish-notebook.ts";
import { type PublishedReferences, publishReferences } from "./publish-references.ts";
import type { Outline } from "./referable.ts";

/** What a compiled notebook exports; `Content` is a component of the framework that renders the pages. */
export interface LoadedNotebook<Content = unknown> {
  readonly notebook: Notebook;
  readonly Content: Content;
  getHeadings(): readonly { readonly depth: number; readonly slug: string; readonly text: string }[];
}

/** What a notebook says that it found: the check that it tells of, if any, and words with values among them. */
export interface EditedFinding {
  readonly check: string | null;
  /** None where the check speaks for itself. */
  readonly parts: readonly (string | { readonly value: unknown })[];
}

/** What the page of a notebook is made of: what its files alone are made of is not part of it. */
export type PublishedPage = Omit<PublishedNotebook, "displayed" | "outputs" | "numbers" | "open">;

/** A notebook as others list it. */
export type Listed = Pick<LoadedNotebook, "notebook">;

/** Everything that pages are made of. */
export interface SiteContent<Module extends Listed> {
  readonly site: Site;
  readonly releases: ReadonlyMap<string, SiteRelease>;
  /** Those with more than one release, by id. */
  readonly companies: ReadonlyMap<string, SiteCompany>;
  /** By slug, in the order that their front matter gives. */
  readonly notebooks: ReadonlyMap<string, Listed>;
  /** Those of which pages are rendered: all but the kept ones. */
  readonly rendered: ReadonlyMap<string, Module>;
  /** The notebook `guide.mdx`, which stands outside the list of its release. */
  readonly guide: Module | undefined;
  releaseOf(notebook: Notebook): SiteRelease;
  /** The notebook that a release means by a name, if it is published. */
  notebookOf(release: string, name: string): Notebook | undefined;
  /** What the page of a notebook is made of. */
  publish(notebook: Notebook): Promise<PublishedPage>;
  /** The words for the cells of a notebook, by id; it runs for this only if it has not. */
  outlineOf(notebook: Notebook): Promise<Outline>;
  /** The facts that a notebook shows or computes with; it runs for this only if its page has not been published. */
  factsOf(notebook: Notebook): Promise<ReadonlySet<string>>;
  /** What a notebook says that it found, its expressions computed; it runs for this only if it has not. */
  findingsOf(notebook: Notebook): Promise<readonly EditedFinding[]>;
  /** What the files of a notebook are made of, which runs for it. */
  exportsOf(notebook: Notebook): Promise<NotebookExports>;
  /** What the live part of a notebook reads; null where nothing is live. */
  liveOf(notebook: Notebook): Promise<string | null>;
  /** Resolves the references of a notebook that has run. */
  resolve(notebook: Notebook, published: Pick<PublishedPage, "outline">): Promise<PublishedReferences>;
  /** The references of a notebook, which runs for them only if it has not. */
  referencesOf(notebook: Notebook): Promise<PublishedReferences>;
}

/** How the content of a site is opened. */
export interface ContentOptions {
  /** Gives a notebook that is listed as it runs, with what it imports; left out, it is so already. */
  readonly load?: (notebook: Notebook) => Promise<Notebook>;
  /**
   * In a build, told once of each notebook that has run what its files are made of, to write them: nothing is kept of it
   * when they are written. A notebook that had to run before its page was asked for hands its page what came of it.
   */
  readonly leave?: (notebook: Notebook, exports: NotebookExports) => Promise<void>;
  /** Releases that are drafts are part of it, as while editing. */
  readonly withDrafts?: boolean;
  /** Notebooks that are part of it for others, and neither run nor rendered. */
  readonly kept?: readonly NotebookRecord[];
}

/** Opens the content of a site: its notebooks, and the releases that they discuss. */
export function openContent<Module extends Listed>(
  site: Site,
  modules: readonly Module[],
  { load, leave, withDrafts = false, kept = [] }: ContentOptions = {},
): SiteContent<Module> {
  const known = kept.map(fromRecord);
  const ordered = [...modules, ...known].toSorted(byOrder);
  const releases = openSite(
    site,
    ordered.map(({ notebook }) => notebook),
    { withDrafts },
  );
  const companies = openCompanies(site, releases);
  const joins = new Map<string, SiteRelease>();
  const joinedOver = (notebook: Notebook): SiteRelease | undefined => {
    const key = String(notebook.frontmatter.release);
    const own = [...companies.values()];
    const named = namedReleases(
      releaseNames(key),
      own.map(({ company }) => company),
    );
    const whole = own.find(({ company }) => company === named);
    const known = whole?.joined ?? joins.get(key);
    if (known || !named) return known;
    const made = joinReleases(
      site,
      named,
      named.releases.flatMap(({ id }) => releases.get(id) ?? []),
    );
    joins.set(key, made);
    return made;
  };
  const releaseOf = (notebook: Notebook): SiteRelease => {
    const release = releases.get(String(notebook.frontmatter.release)) ?? joinedOver(notebook);
    if (release) return release;
    const line = notebook.frontmatterPlaces.release?.line ?? 1;
    const what = unknownRelease(String(notebook.frontmatter.release), [...releases.keys()]);
    throw new NotebookError([{ rule: "frontmatter-is-valid", file: notebook.path, line, column: 1, what }]);
  };
  const notebooks = new Map<string, Listed>(ordered.map((one) => [slugOf(one.notebook), one]));
  notebooks.delete(guideSlug);
  const rendered = new Map(modules.toSorted(byOrder).map((module) => [slugOf(module.notebook), module]));
  const guide = rendered.get(guideSlug);
  const facts = new WeakMap<Notebook, ReadonlySet<string>>();
  const findings = new WeakMap<Notebook, readonly EditedFinding[]>();
  const outlines = new WeakMap<Notebook, Promise<Outline>>();
  for (const one of known) {
    facts.set(one.notebook, one.facts);
    findings.set(one.notebook, one.findings);
    outlines.set(one.notebook, Promise.resolve(one.outline));
  }
  const left = new WeakSet<Notebook>();
  const run = (notebook: Notebook): Promise<PublishedNotebook> => {
    const loaded = load
      ? load(notebook).then((one) => publishAgain(one, releaseOf(notebook)))
      : publishNotebook(notebook, releaseOf(notebook));
    const running = loaded.then((published) => {
      facts.set(notebook, published.page.facts);
      findings.set(notebook, toFindings(notebook, published));
      return published;
    });
    // Before its files are made: those of another may wait for the words for its cells.
    outlines.set(notebook, handled(running.then(({ outline }) => outline)));
    return running;
  };
  const runPage = async (notebook: Notebook): Promise<PublishedPage> => {
    const published = await run(notebook);
    if (leave && published.problems.length === 0 && !left.has(notebook)) {
      left.add(notebook);
      await leave(notebook, await toExports(notebook, published));
    }
    return pageOf(published);
  };
  const ahead = new Map<Notebook, Promise<PublishedPage>>();
  const runAhead = (notebook: Notebook): Promise<PublishedPage> => {
    const running = handled(runPage(notebook));
    if (leave) ahead.set(notebook, running);
    return running;
  };
  const publish = (notebook: Notebook): Promise<PublishedPage> => {
    const running = ahead.get(notebook) ?? runPage(notebook);
    ahead.delete(notebook);
    return running;
  };
  const toExports = (notebook: Notebook, published: PublishedNotebook): Promise<NotebookExports> =>
    notebookExports(site, releaseOf(notebook), { notebook, ...published });
  let latest: { readonly notebook: Notebook; readonly exports: Promise<NotebookExports> } | undefined;
  // The files of a notebook are asked for one after the other: those of the latest are at hand.
  const exportsOf = (notebook: Notebook): Promise<NotebookExports> => {
    if (latest?.notebook !== notebook) {
      const exports = run(notebook).then((published) => toExports(notebook, published));
      latest = { notebook, exports };
    }
    return latest.exports;
  };
  const outlineOf = (notebook: Notebook): Promise<Outline> => {
    const running = outlines.has(notebook) ? null : runAhead(notebook);
    return outlines.get(notebook) ?? running?.then(({ outline }) => outline) ?? Promise.resolve(new Map());
  };
  const shared = {
    site,
    notebooks: ordered.map(({ notebook }) => notebook),
    releases: [...releases.values()],
    isPart: isPartBuilt(),
  };
  const references = new WeakMap<Notebook, Promise<PublishedReferences>>();
  const resolve: SiteContent<Module>["resolve"] = (notebook, { outline }) => {
    const own = { notebook, release: releaseOf(notebook), ownOutline: outline };
    const resolved = references.get(notebook) ?? publishReferences({ ...shared, ...own, run: outlineOf });
    references.set(notebook, resolved);
    return resolved;
  };
  return {
    site,
    releases,
    companies,
    notebooks,
    rendered,
    guide,
    releaseOf,
    notebookOf: (release, name) =>
      ordered.map(({ notebook }) => notebook).find((notebook) => isNotebookOf(notebook, release, name)),
    publish,
    outlineOf,
    exportsOf,
    // While editing, no reader of a live page waits for all of its files.
    liveOf: async (notebook) => (await run(notebook)).live?.data ?? null,
    factsOf: async (notebook) => facts.get(notebook) ?? (await runAhead(notebook)).page.facts,
    findingsOf: async (notebook) => {
      const known = findings.get(notebook);
      if (known || notebook.findings.length === 0) return known ?? [];
      return toFindings(notebook, await runAhead(notebook));
    },
    resolve,
    referencesOf: async (notebook) => resolve(notebook, { outline: await outlineOf(notebook) }),
  };
}

function pageOf({ displayed, outputs, numbers, open, ...page }: PublishedNotebook): PublishedPage {
  return page;
}

/** That it fails is told to who asks for it, which may be later. */
function handled<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => {});
  return promise;
}

function toFindings(
  { findings }: Notebook,
  { raw }: Pick<PublishedNotebook, "raw">,
): readonly EditedFinding[] {
  return findings.map(({ check, parts }) => ({
    check,
    parts: parts.map((part) => (typeof part === "string" ? part : { value: raw[part] })),
  }));
}

function byOrder(a: Listed, b: Listed): number {
  return orderOf(a) - orderOf(b) || a.notebook.path.localeCompare(b.notebook.path, "en");
}

function orderOf({ notebook }: Listed): number {
  const { order } = notebook.frontmatter;
  return typeof order === "number" ? order : Number.MAX_SAFE_INTEGER;
}
