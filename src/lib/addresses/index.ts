export { guideSlug, hrefs, periodSlug, plainSlug, relativeHref, type Site, wholeAddress } from "./site.ts";
