import { isMadeHere, openWriter, type WrittenPlace } from "../../../lib/site/node.ts";
import { reportStep } from "../../program/report-step.ts";

/** The pages of a site while they are rendered, and the files that are written beside them. */
export interface SitePages {
  /** Of all pages those that are made here; refuses two pages or files at one address before anything is rendered. */
  begin<Page extends { readonly pathname: string }>(pages: readonly Page[]): Page[];
  /** Says of one more page that it is rendered. */
  rendered(): void;
  /** Resolves when the files beside them are written, too. */
  finish(): Promise<void>;
}

/** Begins the pages of a site, and says from here on how many are done. */
export function openPages(place: WrittenPlace): SitePages {
  const writer = openWriter(place);
  let [done, total] = [0, 0];
  const tell = (): void => reportStep({ stage: "Pages", done, total });
  return {
    begin(pages) {
      writer.refuseDoubled(pages.map(({ pathname }) => pathname));
      total = pages.length;
      tell();
      return pages.filter(({ pathname }) => isMadeHere(pathname));
    },
    rendered() {
      done += 1;
      tell();
    },
    finish: () => writer.finish((done, total) => reportStep({ stage: "Files beside pages", done, total })),
  };
}
