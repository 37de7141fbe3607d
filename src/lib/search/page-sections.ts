/** A part of a page that has an address of its own: what follows a heading with an id, or a check. */
export interface PageSection {
  /** The anchor on the page; empty for what stands before the first. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

const token =
  /<!--.*?-->|<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>|[^<]+|</gis;
const inline = new Set(
  "a abbr b button cite code em i mark q s small span strong sub sup time u var wbr".split(" "),
);
const left = new Set(["script", "style", "svg", "template", "nav", "form"]);
const leftClass = /\sclass\s*=\s*["'][^"']*\b(?:cell-code|filters|downloads|share|permalink)\b/;

/**
 * The text of a built page, without what surrounds it: its `main`, in sections, without code, charts and links around.
 * A check is a section of its own on the page of checks; elsewhere it is a part of its section.
 */
export function pageSections(html: string, ofChecks = false): readonly PageSection[] {
  const reader = new SectionReader(ofChecks);
  for (const [part, close, name = "", attributes = ""] of mainOf(html).matchAll(token)) {
    if (name !== "") reader.tag(name.toLowerCase(), close === "/", attributes);
    else if (!part.startsWith("<!--")) reader.text(withoutEntities(part));
  }
  return reader.done();
}

/** What stands in the `main` of a page; all of a text that has none. */
export function mainOf(html: string): string {
  const opening = /<main(?:\s[^>]*)?>/.exec(html);
  const start = opening ? opening.index + opening[0].length : 0;
  const end = html.lastIndexOf("</main>");
  return html.slice(start, end < 0 ? html.length : end);
}

class SectionReader {
  readonly #sections: { id: string; title: string; text: string }[] = [{ id: "", title: "", text: "" }];
  #leftName = "";
  #leftDepth = 0;
  #isTitle = false;
  readonly #ofChecks: boolean;

  constructor(ofChecks: boolean) {
    this.#ofChecks = ofChecks;
  }

  tag(name: string, isClose: boolean, attributes: string): void {
    if (this.#leftDepth > 0) {
      if (name === this.#leftName) this.#leftDepth += isClose ? -1 : 1;
    } else if (!isClose && (left.has(name) || leftClass.test(attributes))) {
      this.#leftName = name;
      this.#leftDepth = 1;
    } else if (/^h[1-6]$/.test(name)) this.#heading(isClose, idIn(attributes));
    else if (this.#ofChecks && name === "article" && !isClose) this.#open(idIn(attributes));
    else if (!inline.has(name)) this.text(" ");
  }

  text(text: string): void {
    const section = this.#sections.at(-1);
    if (!section || this.#leftDepth > 0) return;
    section.text += text;
    if (this.#isTitle) section.title += text;
  }

  done(): readonly PageSection[] {
    const sections = this.#sections.map(({ id, title, text }) => ({
      id,
      title: oneLine(title),
      text: oneLine(text),
    }));
    return sections.filter(({ text }) => text !== "");
  }

  #heading(isClose: boolean, id: string): void {
    if (!isClose && id) this.#open(id);
    this.text(" ");
    this.#isTitle = !isClose && this.#sections.at(-1)?.title === "";
  }

  #open(id: string): void {
    this.#sections.push({ id, title: "", text: "" });
  }
}

const idIn = (attributes: string): string =>
  withoutEntities(/\sid\s*=\s*"([^"]*)"/.exec(attributes)?.[1] ?? "");

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

const named: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  nbsp: " ",
};

/** HTML text without tags, its entities as the characters that they stand for. */
export function withoutEntities(text: string): string {
  return text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    name
      ? (named[name] ?? whole)
      : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10)),
  );
}
