import type { ShownPiece } from "../framed/index.ts";

/**
 * The children of an element, which are made anew again and again from pieces of HTML most of which are as they were: those
 * stay in the page, with their layout, what a reader has opened in them and where it was scrolled to.
 */
export class ChangingChildren {
  private readonly parent: Element;
  private made: readonly MadePiece[] = [];

  constructor(parent: Element) {
    this.parent = parent;
  }

  /** Makes them those of some pieces; what else was put among them goes. */
  show(pieces: readonly ShownPiece[]): void {
    const before = Map.groupBy(this.made, ({ html }) => html);
    this.made = pieces.map(({ html, mark }) => withMark(before.get(html)?.shift() ?? makePiece(html), mark));
    const nodes = this.made.flatMap((one) => one.nodes);
    const wanted = new Set<Node>(nodes);
    for (const node of [...this.parent.childNodes]) if (!wanted.has(node)) node.remove();
    let place = this.parent.firstChild;
    for (const node of nodes) {
      if (node === place) place = place.nextSibling;
      else this.parent.insertBefore(node, place);
    }
  }
}

/** What was made of the HTML of a piece, and which attribute of which element its mark is. */
interface MadePiece {
  readonly html: string;
  readonly nodes: readonly ChildNode[];
  readonly marked: Attr | null;
}

function makePiece(html: string): MadePiece {
  const template = document.createElement("template");
  template.innerHTML = html;
  const { childNodes, firstElementChild: first } = template.content;
  const marked = first?.getAttributeNode("data-line") ?? first?.getAttributeNode("data-cell") ?? null;
  return { html, nodes: [...childNodes], marked };
}

function withMark(made: MadePiece, mark: string | null): MadePiece {
  if (mark !== null && made.marked && made.marked.value !== mark) made.marked.value = mark;
  return made;
}
