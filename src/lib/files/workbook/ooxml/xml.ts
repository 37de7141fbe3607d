/** Attributes of an element; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element as text; `children` are elements or escaped text already. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
    .join("");
  return children.length > 0 ? `<${name}${written}>${children.join("")}</${name}>` : `<${name}${written}/>`;
}

/** Text for an element or an attribute: markup escaped, and characters left out for which XML 1.0 has no place. */
export function xmlText(text: string): string {
  if (plain.test(text)) return text;
  return text
    .toWellFormed()
    .replace(notInXml, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

const plain = /^[ !#-%'-;=?-~]*$/;

const notInXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text of a cell or a note. Spreadsheets read `_x0041_` as an A, so that such characters are escaped their way. */
export function spreadsheetText(text: string): string {
  const literal = text.replaceAll("\r\n", "\n").replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return element("t", { "xml:space": "preserve" }, xmlText(literal));
}

/** A whole part of a package. */
export function xmlPart(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}\n`;
}
