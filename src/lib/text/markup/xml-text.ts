/** Attributes of an element; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element as XML text; `children` are elements or escaped text already. Written by hand, as strings: a workbook has
 * tens of thousands of cells, and its bytes are the same in every build.
 */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  let start = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) start += ` ${key}="${typeof value === "number" ? value : attributeText(value)}"`;
  }
  return children.length > 0 ? `${start}>${children.join("")}</${name}>` : `${start}/>`;
}

/** Text for XML: markup escaped, and characters left out that XML has no place for. Rule: XML 1.0, sections 2.2 and 2.4. */
export function xmlText(text: string): string {
  if (plain.test(text)) return text;
  return text
    .toWellFormed()
    .replace(notInXml, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/** Readers make a space of every line break and tab in an attribute that stands there as it is. Rule: section 3.3.3. */
function attributeText(text: string): string {
  if (plainAttribute.test(text)) return text;
  const written = xmlText(text).replaceAll('"', "&quot;");
  return written.replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

const plain = /^[ -%'-;=?-~]*$/;
const plainAttribute = /^[ !#-%'-;=?-~]*$/;

const notInXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
