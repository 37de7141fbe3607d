import { hrefs, relativeHref, type Site, wholeAddress } from "../../addresses/index.ts";
import { twinExtension } from "../formats.ts";

/**
 * How the files of a notebook, which stand beside its page, see an address of the site: whole where the host of the
 * site is known, since files are carried away, and else relative. Addresses elsewhere stay.
 */
export function filePlace(site: Site, slug: string): (href: string) => string {
  const page = hrefs.notebook(site, slug);
  const file = hrefs.notebookFile(site, slug, twinExtension);
  return (href) => {
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href)) return href;
    const whole = href.startsWith("#") ? `${page}${href}` : href;
    if (!whole.startsWith("/")) return whole;
    return site.origin ? wholeAddress(site, whole) : relativeHref(file, whole);
  };
}
