/** Attributes of an XML element; undefined is left out. */
type Attributes = Readonly<Record<string, string | undefined>>;

/** An XML element as text, its attributes and texts escaped; children that are elements are texts made by this function. */
export function xml(name: string, attributes: Attributes, ...children: readonly XmlChild[]): Xml {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(value)}"`],
  );
  const inside = children.map((child) => (typeof child === "string" ? escaped(child) : child.text)).join("");
  const open = `<${name}${written.join("")}`;
  return { text: inside === "" ? `${open}/>` : `${open}>${inside}</${name}>` };
}

/** Text that is XML already. */
export interface Xml {
  readonly text: string;
}

type XmlChild = Xml | string;

/** A document with its declaration. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.text}\n`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Characters that XML 1.0 allows in no form, section 2.2. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function escaped(text: string): string {
  return text.replace(forbidden, "").replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
