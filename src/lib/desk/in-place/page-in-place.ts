import { type ShownPiece, shownPiece } from "../framed/index.ts";
import { ChangingChildren } from "./changing-children.ts";

/** What of a page is looked into; whatever else stands in these, and in its body, is put anew as a whole where it differs. */
const lookedInto = "body > main, body > .notes, main > .notebook, .notebook > .prose";

/**
 * The page that is shown, in whose place another comes again and again that differs from it in few blocks: the others stay,
 * with their layout.
 */
export class PageInPlace {
  private readonly known = new WeakMap<Element, ChangingChildren>();

  /** Makes the body that of a page as a server sent it; what was put into it since goes. */
  show(page: Document): void {
    this.showIn(document.body, page.body);
  }

  private showIn(shown: Element, sent: Element): void {
    const changing = this.known.get(shown) ?? new ChangingChildren(shown);
    this.known.set(shown, changing);
    changing.show([...sent.childNodes].map(pieceOf));
    const inner = insidesOf(shown);
    for (const [index, one] of insidesOf(sent).entries()) if (inner[index]) this.showIn(inner[index], one);
  }
}

const insidesOf = (element: Element): readonly Element[] =>
  [...element.children].filter((one) => one.matches(lookedInto));

/** Of what is looked into the tags alone. */
function pieceOf(node: ChildNode): ShownPiece {
  if (!(node instanceof Element)) return { html: textOf(node), mark: null };
  if (!node.matches(lookedInto)) return shownPiece(node.outerHTML);
  return { html: (node.cloneNode() as Element).outerHTML, mark: null };
}

function textOf(node: ChildNode): string {
  const parent = document.createElement("template");
  parent.content.append(document.importNode(node));
  return parent.innerHTML;
}
