export { CardIds, plainId, plainIdOfPrint } from "./card-ids.ts";
export { cardKey } from "./card-key.ts";
export { asTheyAre, type FigureForm, formOf } from "./figure-form.ts";
export { isNotebookOf, slugOf, standfirstOf, titleOfNotebook } from "./notebook-names.ts";
export { notes, notesHeading } from "./notes.ts";
export { firstTitle, type NumberedOutput, numberOutputs, type OutputCounts } from "./number-outputs.ts";
export { numericFormula } from "./numeric-formula.ts";
export type { SiteCompany } from "./open-companies.ts";
export type { SiteRelease } from "./open-site.ts";
export { countLabel, openPage, type Page, type ReleasePage, uniqueLabel } from "./page.ts";
export { areSameStates, type PageState, pageState, restorePage } from "./page-state.ts";
export { releaseHref } from "./release-href.ts";
export { asShown, inMillions, millions, Shown, show, textOfFigure } from "./shown.ts";
export { mixesScales, unitOf, unitWords } from "./unit-words.ts";
export type {
  CompanyHeadView,
  CountView,
  DayView,
  FindingView,
  HtmlText,
  LinkView,
  NotebookEntryView,
  NotebookView,
  ReconciliationView,
  ReleaseBlockView,
  ReleaseCellView,
  ReleaseEntryView,
  ReleaseListView,
  ReleaseOriginView,
  ReleaseTableLineView,
  ReleaseView,
  ShareView,
  SourceLineView,
  VerdictView,
} from "./view.ts";
export { WrittenCards } from "./written-cards.ts";
