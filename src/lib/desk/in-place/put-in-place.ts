import { makeElement } from "../elements/index.ts";
import { PageInPlace } from "./page-in-place.ts";

const shown = new PageInPlace();

/** Why no page could be made, as it was told last. */
let told = "";

/**
 * Puts the page of this address, as the server has it now, in the place of the one that is shown, so that neither scroll
 * position nor open code is lost. Where none could be made, the last one stays, and says so. Rejects where the server does
 * not answer.
 */
export async function putInPlace(): Promise<void> {
  const answer = await fetch(location.href, { headers: { accept: "text/html" } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (!answer.ok || !page.querySelector("main")) return keepPage("");
  told = "";
  const before = openDetails();
  const place = scrollY;
  document.title = page.title;
  shown.show(page);
  const after = [...document.querySelectorAll("details")];
  if (after.length === before.length) for (const [at, one] of after.entries()) one.open = before[at] ?? false;
  scrollTo({ top: place, behavior: "instant" });
  document.dispatchEvent(new Event("edited-in-place"));
}

const openDetails = (): readonly boolean[] =>
  [...document.querySelectorAll("details")].map((one) => one.open);

/** No page could be made: the last one stays, and says why, in words that may come before it is asked for. */
export function keepPage(fault: string): void {
  told = fault || told;
  document.querySelector("#_fault")?.remove();
  const words = told || "No page can be made of this as it is; the terminal of npm run dev says why.";
  const said = makeElement("aside", { id: "_fault", class: "cell-error mistakes", role: "alert" }, words);
  document.querySelector("main")?.prepend(said);
}
