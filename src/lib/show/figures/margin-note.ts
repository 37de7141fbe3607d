import { hrefs } from "../../addresses/index.ts";
import type { Figure, Source } from "../../figures/index.ts";
import { readable } from "../../release/index.ts";
import { type Child, type Html, h } from "../../text/index.ts";
import { asShown, cardKey, type Page, type Shown } from "../page/index.ts";
import { writtenInText } from "./figure-button.ts";

/** More prints than these are told by the card of the figure alone. */
const shownSources = 3;

/**
 * Where the figures of a paragraph were printed, for the margin beside it: each figure once, as the paragraph writes it,
 * with the printed characters it comes from and links to their lines. Null where no figure comes from a print. Their
 * cards say the same, and more, to those who listen or go by key: the note is for eyes that pass over the paragraph.
 */
export function marginNote(page: Page, values: readonly (Figure | Shown)[]): Html | null {
  const figures = new Map(values.map((value) => [textKey(value), asShown(value)]));
  const entries = [...figures.values()].map((shown) => entry(page, shown)).filter((one) => one !== null);
  if (entries.length === 0) return null;
  return h("aside", { class: "beside", "aria-hidden": "true" }, entries);
}

/** The same figure written in two ways is told of in both. */
function textKey(value: Figure | Shown): string {
  const { figure, options } = asShown(value);
  return `${cardKey(figure)} ${writtenInText(figure, options)}`;
}

function entry(page: Page, { figure, options }: Shown): Html | null {
  const written = writtenInText(figure, options);
  const sources = printsOf(figure);
  if (sources.length === 0) return null;
  const shown = sources.slice(0, shownSources);
  const more = sources.length - shown.length;
  return h(
    "p",
    {},
    h("b", {}, written),
    shown.map((source, index) => [index === 0 ? " " : ", ", printed(source, written), link(page, source)]),
    more > 0 && ` and ${more} more`,
  );
}

/** The characters as printed, where the paragraph does not write them itself. */
function printed({ printed: characters }: Source, written: string): Child {
  const text = readable(characters).replace(/^\$ /, "$");
  return text !== written && `${text} `;
}

function link({ site }: Page, { line, release }: Source): Html {
  return h("a", { href: hrefs.line(site, release, line), tabindex: "-1" }, `line ${line}`);
}

/** The prints that a figure comes from, in the order of its computation, each once. */
function printsOf(figure: Figure): readonly Source[] {
  const found = new Map<string, Source>();
  const seen = new Set<Figure>();
  const visit = (one: Figure): void => {
    if (seen.has(one)) return;
    seen.add(one);
    const { lineage } = one;
    if (lineage.kind === "computed") lineage.operands.forEach(visit);
    const [source] = lineage.kind === "reported" ? lineage.sources : [];
    if (source) found.set(`${source.release}:${source.line}:${source.start}`, source);
  };
  visit(figure);
  return [...found.values()];
}
