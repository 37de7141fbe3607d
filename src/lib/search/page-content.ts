import { xmlText } from "../text/index.ts";
import { type HtmlReader, readHtml } from "../text/node.ts";
import { IndexedHtml } from "./indexed-html.ts";
import { cellGap, rowMark } from "./search-entry.ts";

/** A part of a page that has an address of its own: what follows a heading with an id, or a check. */
export interface PageSection {
  /** The anchor on the page; empty for what stands before the first. */
  readonly id: string;
  readonly title: string;
  /** Each row of a table stands between two `rowMark`s. */
  readonly text: string;
}

/** What a search takes from a built page. */
export interface PageContent {
  /** The title in its head. */
  readonly title: string;
  /** It is no reading of its own: it leads to another page. */
  readonly leadsOn: boolean;
  /**
   * What is indexed of its `main`, or of the whole page where it has none: the titles of checks as headings with the ids of
   * these, each row of a table between two `rowMark`s, one at the end of each paragraph, and a `cellGap` after each cell.
   */
  readonly main: string;
  readonly sections: readonly PageSection[];
}

const inline = new Set(
  "a abbr b button cite code em i mark q s small span strong sub sup time u var wbr".split(" "),
);
const left = new Set(["script", "style", "svg", "template", "nav", "form"]);
const leftClass = /\b(?:beside|cell-code|check-working|filters|downloads|share|permalink)\b/;

/** How a page is read. */
export interface PageContentOptions {
  /** It is a page of checks, where a check is a section of its own; elsewhere it is a part of its section. */
  readonly ofChecks?: boolean;
  /** Reads the page in the same pass. */
  readonly also?: HtmlReader;
}

/**
 * The content of a built page, without what surrounds it: its `main`, in sections, without code, charts and links around.
 */
export function pageContent(
  html: string,
  { ofChecks = false, also = {} }: PageContentOptions = {},
): PageContent {
  const reader = new ContentReader(html, ofChecks);
  readHtml(html, reader, also);
  return reader.content();
}

class ContentReader {
  readonly #indexed = new IndexedHtml();
  readonly #ofChecks: boolean;
  readonly #sections: { id: string; title: string; text: string }[] = [{ id: "", title: "", text: "" }];
  readonly #isIn = { title: false, main: false, heading: false, checkTitle: false };
  #title = "";
  #leadsOn = false;
  #check = "";
  #leftName = "";
  #leftDepth = 0;

  constructor(html: string, ofChecks: boolean) {
    this.#ofChecks = ofChecks;
    this.#isIn.main = !/<main\b/.test(html);
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "title") this.#isIn.title = true;
    if (name === "meta" && attributes["http-equiv"]?.toLowerCase() === "refresh") this.#leadsOn = true;
    if (name === "main") this.#isIn.main = true;
    else if (this.#isIn.main) {
      this.#indexed.open(name, attributes);
      this.#openWithin(name, attributes);
    }
  }

  close(name: string): void {
    if (name === "title") this.#isIn.title = false;
    if (name === "main") this.#isIn.main = false;
    if (!this.#isIn.main) return;
    this.#closeWithin(name);
    this.#indexed.close(name);
  }

  #closeWithin(name: string): void {
    if (this.#leftDepth > 0) {
      if (name === this.#leftName) this.#leftDepth -= 1;
    } else if (name === "summary" && this.#isIn.checkTitle) {
      this.#closeTitle();
    } else if (isHeading(name)) {
      this.#add(" ");
      this.#isIn.heading = false;
    } else if (name === "tr") this.#mark(rowMark);
    else if (passages.has(name)) this.#endPassage();
    else if (name === "td" || name === "th") this.#mark(cellGap);
    else if (!inline.has(name)) this.#add(" ");
  }

  text(text: string): void {
    if (this.#isIn.title && !this.#isIn.main) this.#title += text;
    if (!this.#isIn.main) return;
    this.#indexed.text(text);
    if (this.#leftDepth === 0) this.#add(text);
  }

  content(): PageContent {
    const sections = this.#sections.map(({ id, title, text }) => ({
      id,
      title: oneLine(title),
      text: oneLine(text),
    }));
    return {
      title: this.#title,
      leadsOn: this.#leadsOn,
      main: this.#indexed.html(),
      sections: sections.filter(({ text }) => text !== ""),
    };
  }

  #openWithin(name: string, { id = "", class: classes = "" }: Readonly<Record<string, string>>): void {
    if (this.#leftDepth > 0) {
      if (name === this.#leftName) this.#leftDepth += 1;
    } else if (left.has(name) || leftClass.test(classes)) {
      this.#leftName = name;
      this.#leftDepth = 1;
    } else if (isHeading(name)) this.#openHeading(id);
    else if (name === "tr") this.#openRow(isCheck.test(classes) ? id : "");
    else if (name === "summary" && this.#check !== "") this.#openTitle();
    else if (!inline.has(name)) this.#add(" ");
  }

  #openHeading(id: string): void {
    if (id) this.#openSection(id);
    this.#add(" ");
    this.#isIn.heading = this.#sections.at(-1)?.title === "";
  }

  /** The title of a check, which its row opens with. */
  #openTitle(): void {
    this.#indexed.add(`<h4 id="${xmlText(this.#check)}">`);
    this.#isIn.checkTitle = true;
    this.#isIn.heading = this.#sections.at(-1)?.title === "";
    this.#check = "";
    this.#add(" ");
  }

  #closeTitle(): void {
    this.#indexed.add("</h4>");
    this.#isIn.checkTitle = false;
    this.#isIn.heading = false;
    this.#add(" ");
  }

  /** A row without an id is no check. */
  #openRow(id: string): void {
    if (id !== "") this.#openCheck(id);
    this.#mark(rowMark);
  }

  #endPassage(): void {
    this.#add(" ");
    this.#indexed.add(` ${rowMark} `);
  }

  /** Rows and cells are marked in the text and in the HTML: an excerpt of either is then no soup of cells. */
  #mark(mark: string): void {
    this.#add(mark);
    this.#indexed.add(` ${mark} `);
  }

  #openCheck(id: string): void {
    this.#check = id;
    if (this.#ofChecks) this.#openSection(id);
    else this.#add(" ");
  }

  #openSection(id: string): void {
    this.#sections.push({ id, title: "", text: "" });
  }

  #add(text: string): void {
    const section = this.#sections.at(-1);
    if (!section) return;
    section.text += text;
    if (this.#isIn.heading) section.title += text;
  }
}

/** What ends a passage: an excerpt of the words does not run over it. Headings stand before what they begin. */
const passages = new Set("p li dd caption figcaption".split(" "));
const isCheck = /\bcheck\b(?!-)/;
const isHeading = (name: string): boolean => /^h[1-6]$/.test(name);
/** Runs of blanks as one; gaps stand between cells only. */
const oneLine = (text: string): string =>
  text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/(?: ?\u00b7)+ ?(?=\ue000)/g, "")
    .replaceAll(/ ?\ue000 ?/g, rowMark)
    .trim();
