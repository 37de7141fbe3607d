export { contentProps, markedCell } from "./content-props.ts";
export { atomFeed, feedEntries, llmsText } from "./feeds/index.ts";
export { contentPolicy, type PolicyNeeds } from "./hosting/index.ts";
export { keepListed } from "./keep-listed.ts";
export { mistakesBanner } from "./mistakes-banner.ts";
export { notebooksUsing } from "./notebooks-using.ts";
export type { PublishedNotebook } from "./publish-notebook.ts";
export { type PageSource, sourceLinks } from "./settings/index.ts";
export { type PageFile, pageFiles, type SharedPage } from "./sharing/index.ts";
export type { Listed, LoadedNotebook, SiteContent } from "./site-content.ts";
export { suggestLink } from "./suggest-link.ts";
export {
  type ChecksOverviewView,
  type ChecksView,
  type CompanyView,
  checksFilters,
  checksOverviewView,
  checksView,
  type FrontView,
  footDay,
  type GlossaryView,
  glossaryView,
  type HowToReadView,
  howToReadView,
  type NotebookNeighbours,
  notebookDay,
  notebookNeighbours,
  notebookView,
  type ReconciliationIndexView,
  releaseView,
  type Searched,
  type SearchView,
  searchView,
} from "./views/index.ts";
