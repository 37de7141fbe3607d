/** What the library of a site gives to notebooks elsewhere: this module is bundled with all that it needs. */
export { openInPage } from "./open-in-page.ts";
export { openNotebookElsewhere } from "./open-notebook-elsewhere.ts";
