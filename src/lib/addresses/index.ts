export { bundleHrefs } from "./bundle-hrefs.ts";
export {
  guideSlug,
  hrefs,
  localAddress,
  periodSlug,
  plainSlug,
  relativeHref,
  type Site,
  wholeAddress,
} from "./site.ts";
