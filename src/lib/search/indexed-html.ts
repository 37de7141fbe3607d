import { xmlText } from "../text/index.ts";

/**
 * What of a page is indexed, as HTML with nothing but texts, names of elements, and ids of headings: without code, charts
 * (their tables are text), links around, and of checks what they come to. To be told of tags and texts in their order.
 * It is a sixth of the page, which is then not held for its attributes, nor looked through by Pagefind for what to leave out.
 */
export class IndexedHtml {
  #html = "";
  /** Of each element that is open, whether it is a check; and how many are open since one that is left out. */
  readonly #open: boolean[] = [];
  #leftFrom = Number.POSITIVE_INFINITY;

  open(name: string, { id = "", class: classes = "" }: Readonly<Record<string, string>>): void {
    const isLeft = leftTags.has(name) || leftClasses.test(classes) || (name === "td" && this.#open.at(-1));
    const isSection = isHeading.test(name) && id !== "";
    if (isLeft && !isSection) this.#leftFrom = Math.min(this.#leftFrom, this.#open.length);
    this.#open.push(isCheck.test(classes));
    // Words around an element that can be led to are parted.
    if (keepsWords.has(name)) this.add(id === "" ? "" : " ");
    else this.add(`<${name}${isSection ? sectionAt(id, isLeft) : ""}>`);
  }

  close(name: string): void {
    if (!keepsWords.has(name)) this.add(isVoid.has(name) ? "" : `</${name}>`);
    this.#open.pop();
    if (this.#open.length <= this.#leftFrom) this.#leftFrom = Number.POSITIVE_INFINITY;
  }

  text(text: string): void {
    this.add(xmlText(text));
  }

  /** Adds what no tag of the page says. */
  add(html: string): void {
    if (this.#leftFrom === Number.POSITIVE_INFINITY) this.#html += html;
  }

  html(): string {
    return this.#html;
  }
}

/** The class of a heading of which only the address is indexed. */
export const leftClass = "left";

/** A section begins at its heading, also where this says no more than others do. */
const sectionAt = (id: string, isLeft = false): string =>
  ` id="${xmlText(id)}"${isLeft ? ` class="${leftClass}"` : ""}`;

const leftTags = new Set("head script style template noscript svg nav form thead".split(" "));
const leftClasses =
  /(?<![^\s])(?:beside|byline|kicker|pass|units|ticks|tickmark-legend|cell-code|check-working|filters|downloads|share|permalink)(?![^\s])/;
const isCheck = /(?<![^\s])check(?![^\s])/;
const isHeading = /^h[1-6]$/;
const isVoid = new Set("br hr img input link meta source track wbr area col embed".split(" "));
/** What parts no words. Links do not either, but name a heading of which only the address is indexed. */
const keepsWords = new Set("abbr b cite code em i mark q s small span strong sub sup time u var".split(" "));
