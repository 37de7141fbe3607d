import { idInComment } from "../notebook/heading-ids.ts";
import type { Notebook } from "../notebook/index.ts";
import type { SiteRelease } from "./open-site.ts";
import type { Referable, ReferenceTarget } from "./resolve-reference.ts";
import { hrefs, periodSlug, type Site } from "./site.ts";
import { slugOf, titleOfNotebook } from "./views/notebook-view.ts";

/** The words for the cells of a notebook that has run, by id. */
export type Outline = ReadonlyMap<string, string>;

/** What a notebook can refer to. */
export interface ReferableParts {
  readonly site: Site;
  readonly notebook: Notebook;
  readonly notebooks: readonly Notebook[];
  readonly release: SiteRelease;
  readonly releases: readonly SiteRelease[];
  /** The words for the cells of a notebook. */
  outlineOf(notebook: Notebook): Outline;
}

type Entry = readonly [id: string, target: ReferenceTarget & { readonly fullId: string }];

/**
 * All that a notebook can refer to, by id: notebooks by slug; its own cells by id; every heading and cell as
 * `slug#id`, and those of its own as `#id`; reconciliations by id, with a period as `id/2010-q2`; tables and checks of
 * its release. A reconciliation without a period is where its notebook discusses it.
 */
export function referable(parts: ReferableParts): Referable {
  const entries = [...ofNotebooks(parts), ...ofReconciliations(parts), ...ofRelease(parts)];
  const grouped = Map.groupBy(entries, ([id]) => id);
  return new Map([...grouped].map(([id, some]) => [id, some.map(([, target]) => target)]));
}

function ofNotebooks(parts: ReferableParts): readonly Entry[] {
  return parts.notebooks.flatMap((notebook): readonly Entry[] => {
    const slug = slugOf(notebook);
    const whole = {
      href: hrefs.notebook(parts.site, slug),
      text: titleOfNotebook(notebook),
      fullId: `${slug}#`,
    };
    return [[slug, whole], [`${slug}#`, whole], ...ofParts(parts, notebook, whole.href)];
  });
}

function ofParts(parts: ReferableParts, notebook: Notebook, home: string): readonly Entry[] {
  const isOwn = notebook === parts.notebook;
  const outline = parts.outlineOf(notebook);
  const at = (id: string, text: string): ReferenceTarget & { fullId: string } => {
    const href = `${isOwn ? "" : home}#${id}`;
    return { href, text, fullId: isOwn ? `#${id}` : `${slugOf(notebook)}#${id}` };
  };
  const cells = notebook.cells.flatMap(({ id }) => (id ? [at(id, outline.get(id) ?? plainWords(id))] : []));
  const headings = notebook.headings.flatMap(({ text }) => {
    const id = idInComment(text);
    return id ? [at(id, titleOfHeading(text))] : [];
  });
  return [
    ...[...cells, ...headings].map(
      (target): Entry => [`${slugOf(notebook)}${target.fullId.replace(/^.*?#/, "#")}`, target],
    ),
    ...(isOwn ? [...cells, ...headings].map((target): Entry => [target.fullId, target]) : []),
    ...(isOwn ? cells.map((target): Entry => [target.fullId.slice(1), target]) : []),
  ];
}

const plainWords = (id: string): string => id.replaceAll("-", " ");

function titleOfHeading(text: string): string {
  return text.replace(/\s*\{\s*\/\*.*$/, "").replaceAll(/[*`]/g, "");
}

function ofReconciliations({ site, releases, notebooks }: ReferableParts): readonly Entry[] {
  return releases.flatMap(({ release, reconciliations }) =>
    reconciliations.flatMap(({ id, notebook: slug, reconciliation }): readonly Entry[] => {
      const { title } = reconciliation;
      const periods = reconciliation.periods.map((period): Entry => {
        const named = release.periods.find((one) => one.id === period)?.label.toLowerCase() ?? period;
        const fullId = `${id}/${periodSlug(period)}`;
        return [
          fullId,
          { href: hrefs.reconciliation(site, release.id, id, period), text: `${title}, ${named}`, fullId },
        ];
      });
      const notebook = notebooks.find((one) => slugOf(one) === slug);
      if (!notebook) return periods;
      return [[id, { href: hrefs.notebook(site, slug), text: title, fullId: `${slug}#` }], ...periods];
    }),
  );
}

function ofRelease({ site, release: { release, checks } }: ReferableParts): readonly Entry[] {
  const tables = release.tables.map(({ id, caption, firstLine }): Entry => {
    return [id, { href: hrefs.line(site, release.id, firstLine), text: caption, fullId: id }];
  });
  return [
    ...tables,
    ...checks.map(
      ({ id, title }): Entry => [id, { href: hrefs.check(site, release.id, id), text: title, fullId: id }],
    ),
  ];
}
