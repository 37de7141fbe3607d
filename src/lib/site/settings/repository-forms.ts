import type { SiteSettings } from "./settings-schema.ts";

/** How a repository writes its addresses. */
export type RepositoryForms = NonNullable<SiteSettings["links"]>;

const issue = "issues/new?title={title}&body={address}";

/** How the hosts write them below the address of a repository. */
const forms: Readonly<Record<string, RepositoryForms>> = {
  "github.com": { edit: "edit/{branch}/{path}", source: "blob/{branch}/{path}", report: issue },
  "gitlab.com": {
    edit: "-/edit/{branch}/{path}",
    source: "-/blob/{branch}/{path}",
    report: "-/issues/new?issue[title]={title}&issue[description]={address}",
  },
  "codeberg.org": { edit: "_edit/{branch}/{path}", source: "src/branch/{branch}/{path}", report: issue },
};

/** The hosts whose addresses are known. */
export const knownHosts: readonly string[] = Object.keys(forms);

/** Whether a repository is on one of them, as far as its address is one at all. */
export function isKnownHost(repository: string): boolean {
  return !URL.canParse(repository) || knownHosts.includes(new URL(repository).host);
}

/** The addresses of a repository, with places for what they are of; null where a site names none. */
export function formsOf({ repository, links }: SiteSettings): RepositoryForms | null {
  if (repository === undefined) return null;
  const known = forms[new URL(repository).host];
  if (links || !known) return links ?? null;
  const whole = (form: string): string => `${repository}/${form}`;
  return { edit: whole(known.edit), source: whole(known.source), report: whole(known.report) };
}
