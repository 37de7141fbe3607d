/** A text as it is searched: without case, kinds of dashes and quotation marks, and commas between digits. */
export function foldText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\u2010-\u2015\u2212]/g, "-")
    .replaceAll(/[\u2018\u2019]/g, "'")
    .replaceAll(/[\u201c\u201d]/g, '"')
    .replaceAll(/(?<=\d),(?=\d)/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

const unread = ".visually-hidden, .line-number, .verdict, dt";

/** What stands in an element for readers to see, folded; not the names of its parts. */
export function textIn(element: Element): string {
  return foldText(visible(element));
}

function visible(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? "";
  if ("matches" in node && (node as Element).matches(unread)) return "";
  const inside = [...node.childNodes].map(visible).join("");
  return "matches" in node && !(node as Element).matches("a, b, i, u, span, button, sup, mark")
    ? ` ${inside} `
    : inside;
}

const texts = new WeakMap<Element, string>();

/** Whether an element holds a folded text; each element is read once. */
export function holdsText(element: Element, folded: string): boolean {
  if (folded === "") return true;
  const text = texts.get(element) ?? textIn(element);
  texts.set(element, text);
  return text.includes(folded);
}
