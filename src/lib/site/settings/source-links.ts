import type { LinkView } from "../../show/index.ts";
import { formsOf } from "./repository-forms.ts";
import type { SiteSettings } from "./settings-schema.ts";

/** What a page is made from: a file of the repository, which people may edit or which is kept as it is. */
export interface PageSource {
  readonly path: string;
  readonly isKept?: boolean;
}

/** A page as an error on it is reported. */
export interface ReportedPage {
  readonly title: string;
  readonly address: string;
  readonly source?: PageSource | undefined;
}

/** Links to where a page can be edited, read in its source, and reported; none where the site names no repository. */
export function sourceLinks(
  settings: SiteSettings,
  { title, address, source }: ReportedPage,
): readonly LinkView[] {
  const forms = formsOf(settings);
  if (!forms) return [];
  const values = {
    ...placeOf(settings, source?.path ?? ""),
    title: encodeURIComponent(title),
    address: encodeURIComponent(address),
  };
  const filled = (form: string): string => filledIn(form, values);
  return [
    ...(source && !source.isKept ? [{ href: filled(forms.edit), text: "Edit this page" }] : []),
    ...(source ? [{ href: filled(forms.source), text: "Source of this page" }] : []),
    { href: filled(forms.report), text: "Report an error" },
  ];
}

/** Where a file of the repository is edited; null where the site names no repository. */
export function editAddress(settings: SiteSettings, path: string): string | null {
  const forms = formsOf(settings);
  return forms && filledIn(forms.edit, placeOf(settings, path));
}

type Values = Readonly<Record<string, string>>;

function placeOf({ branch = "main" }: SiteSettings, path: string): Values {
  return {
    path: path.split("/").map(encodeURIComponent).join("/"),
    branch: encodeURIComponent(branch),
  };
}

const filledIn = (form: string, values: Values): string =>
  form.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
