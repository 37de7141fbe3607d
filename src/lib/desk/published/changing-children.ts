/**
 * The children of an element, which are made anew again and again from HTML in which most is as it was: those stay in
 * the page, with their layout, what a reader has opened in them and where it was scrolled to.
 */
export class ChangingChildren {
  private readonly parent: Element;
  private html: string | null = null;
  /** What was made here, each with the HTML that it was made from. */
  private made: readonly Child[] = [];

  constructor(parent: Element) {
    this.parent = parent;
  }

  /** Makes them those of some HTML; what else was put among them goes. */
  show(html: string): void {
    if (html === this.html) return;
    this.html = html;
    const template = document.createElement("template");
    template.innerHTML = html;
    const before = Map.groupBy(this.made, ({ key }) => key);
    this.made = [...template.content.childNodes].map((node) => {
      const key = keyOf(node);
      const known = before.get(key)?.shift();
      if (known) copyMarks(node, known.node);
      return { key, node: known?.node ?? node };
    });
    const wanted = new Set<Node>(this.made.map(({ node }) => node));
    for (const node of [...this.parent.childNodes]) if (!wanted.has(node)) node.remove();
    let place = this.parent.firstChild;
    for (const { node } of this.made) {
      if (node === place) place = place.nextSibling;
      else this.parent.insertBefore(node, place);
    }
  }
}

interface Child {
  readonly key: string;
  readonly node: ChildNode;
}

const marks = ["data-line", "data-cell"];

/** HTML without the marks of its place in the file, which moves with every line that is put before it. */
function keyOf(node: ChildNode): string {
  if (!(node instanceof Element)) return `${node.nodeType}${node.textContent}`;
  return node.outerHTML.replaceAll(/ data-(?:line|cell)="\d+"/g, "");
}

function copyMarks(from: ChildNode, to: ChildNode): void {
  if (!(from instanceof Element && to instanceof Element)) return;
  for (const mark of marks) {
    const [given, own] = [from, to].map((one) => [one, ...one.querySelectorAll(`[${mark}]`)]);
    for (const [at, one] of given?.entries() ?? []) {
      const value = one.getAttribute(mark);
      if (value !== null) own?.[at]?.setAttribute(mark, value);
    }
  }
}
