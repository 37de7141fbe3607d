import { hrefs, periodSlug, type Site } from "../addresses/index.ts";
import type { Notebook } from "../notebook/index.ts";
import { idInComment } from "../notebook/index.ts";
import type { SiteRelease } from "../show/index.ts";
import { isNotebookOf, slugOf, titleOfNotebook } from "../show/index.ts";
import { wordsOfId } from "../text/index.ts";
import type { Referable, ReferenceTarget } from "./resolve-reference.ts";

/** The words for the cells of a notebook that has run, by id. */
export type Outline = ReadonlyMap<string, string>;

/** What a notebook can refer to. */
export interface ReferableParts {
  readonly site: Site;
  readonly notebook: Notebook;
  readonly notebooks: readonly Notebook[];
  readonly release: SiteRelease;
  readonly releases: readonly SiteRelease[];
  /** Whether other releases are left to other builds, so that what is of them can only be named with its release. */
  readonly isPart: boolean;
  /** The words for the cells of a notebook. */
  outlineOf(notebook: Notebook): Outline;
  /** Whether the cells and headings of a notebook are asked for; left out, those of all are. */
  isNamed?(notebook: Notebook): boolean;
}

/** Something to refer to: the release that it is of, the ids that mean it there, and the one that means nothing else. */
interface Thing {
  readonly release: string;
  readonly ids: readonly string[];
  readonly fullId: string;
  readonly target: ReferenceTarget;
}

/**
 * All that a notebook can refer to, by id: notebooks by slug; its own cells by id; every heading and cell as
 * `slug#id`, and those of its own as `#id`; reconciliations by id, with a period as `id/2010-q2`; tables and checks. A
 * reconciliation without a period is where its notebook discusses it. An id means the notebook's own release. What is of
 * another has that release before its id, `fern-2012/profit`; without it, it is meant where its own has no such id.
 */
export function referable(parts: ReferableParts): Referable {
  const home = parts.release.release.id;
  const things = [...ofNotebooks(parts), ...parts.releases.flatMap((one) => ofRelease(parts, one))];
  const own = things.filter(({ release }) => release === home);
  const known = new Set(own.flatMap(({ ids }) => ids));
  const others = parts.isPart ? [] : things.filter(({ release }) => release !== home);
  const entries = [
    ...own.flatMap(({ ids, fullId, target }) => ids.map((id) => [id, { ...target, fullId }] as const)),
    ...others.flatMap(({ release, ids, fullId, target }) =>
      ids
        .filter((id) => !known.has(id))
        .map((id) => [id, { ...target, fullId: within(release, fullId) }] as const),
    ),
    ...things.flatMap(({ release, ids, fullId, target }) =>
      ids.map((id) => [within(release, id), { ...target, fullId: within(release, fullId) }] as const),
    ),
  ];
  const grouped = Map.groupBy(entries, ([id]) => id);
  return new Map([...grouped].map(([id, some]) => [id, some.map(([, target]) => target)]));
}

/** `fern-2012/profit`, which a notebook in the folder of its release is called anyway. */
const within = (release: string, id: string): string =>
  id.startsWith(`${release}/`) ? id : `${release}/${id}`;

function ofNotebooks(parts: ReferableParts): readonly Thing[] {
  return parts.notebooks.flatMap((notebook): readonly Thing[] => {
    const release = String(notebook.frontmatter.release ?? "");
    const slug = slugIn(release, notebook);
    const target = {
      href: hrefs.notebook(parts.site, slugOf(notebook)),
      text: titleOfNotebook(notebook),
    };
    const whole = { release, ids: [slug, `${slug}#`], fullId: `${slug}#`, target };
    if (parts.isNamed && !parts.isNamed(notebook)) return [whole];
    return [whole, ...ofParts(parts, notebook, { release, slug, href: target.href })];
  });
}

/** The slug of a notebook within its release. */
function slugIn(release: string, notebook: Notebook): string {
  const slug = slugOf(notebook);
  return slug.startsWith(`${release}/`) ? slug.slice(release.length + 1) : slug;
}

function ofParts(
  parts: ReferableParts,
  notebook: Notebook,
  home: { readonly release: string; readonly slug: string; readonly href: string },
): readonly Thing[] {
  const { release, slug } = home;
  const isOwn = notebook === parts.notebook;
  const outline = parts.outlineOf(notebook);
  const toThing = (id: string, text: string, isCell: boolean): Thing => ({
    release,
    ids: [`${slug}#${id}`, ...(isOwn ? [`#${id}`, ...(isCell ? [id] : [])] : [])],
    fullId: isOwn ? `#${id}` : `${slug}#${id}`,
    target: { href: `${isOwn ? "" : home.href}#${id}`, text },
  });
  const cells = notebook.cells.flatMap(({ id }) =>
    id ? [toThing(id, outline.get(id) ?? wordsOfId(id), true)] : [],
  );
  const headings = notebook.headings.flatMap(({ text }) => {
    const id = idInComment(text);
    return id ? [toThing(id, titleOfHeading(text), false)] : [];
  });
  return [...cells, ...headings];
}

function titleOfHeading(text: string): string {
  return text.replace(/\s*\{\s*\/\*.*$/, "").replaceAll(/[*`]/g, "");
}

function ofRelease(parts: ReferableParts, site: SiteRelease): readonly Thing[] {
  const { release, checks } = site;
  const thing = (id: string, href: string, text: string): Thing => ({
    release: release.id,
    ids: [id],
    fullId: id,
    target: { href, text },
  });
  const line = (number: number): string => hrefs.line(parts.site, release.id, number);
  return [
    ...ofReconciliations(parts, site),
    ...release.tables.map(({ id, caption, firstLine }) => thing(id, line(firstLine), caption)),
    ...checks.map(({ id, title }) => thing(id, hrefs.check(parts.site, release.id, id), title)),
  ];
}

function ofReconciliations(
  { site, notebooks }: ReferableParts,
  { release, reconciliations }: SiteRelease,
): readonly Thing[] {
  return reconciliations.flatMap(({ id, notebook: name, reconciliation }): readonly Thing[] => {
    const { title } = reconciliation;
    const periods = reconciliation.periods.map((period): Thing => {
      const named = release.periods.find((one) => one.id === period)?.label.toLowerCase() ?? period;
      const fullId = `${id}/${periodSlug(period)}`;
      const href = hrefs.reconciliation(site, release.id, id, period);
      return { release: release.id, ids: [fullId], fullId, target: { href, text: `${title}, ${named}` } };
    });
    const notebook = notebooks.find((one) => isNotebookOf(one, release.id, name));
    if (!notebook) return periods;
    const target = { href: hrefs.notebook(site, slugOf(notebook)), text: title };
    const fullId = `${slugIn(release.id, notebook)}#`;
    return [{ release: release.id, ids: [id], fullId, target }, ...periods];
  });
}
