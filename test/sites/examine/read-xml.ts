/** An element of an XML document, with its own text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: XmlElement | null;
  text: string;
}

const part =
  /<\?xml [^?<>]*\?>\s*|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="(?:[^<&"]|&(?:\w+|#\d+|#x[\da-fA-F]+);)*")*)\s*(\/?)>|((?:[^<&]|&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)+)/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML forbids
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|]]>/;

/**
 * Reads XML strictly: no comments, no instructions, no entities but the five, nothing that an XML parser would refuse.
 *
 * @throws Error with what follows the first character that does not belong
 */
export function readXml(text: string): readonly XmlElement[] {
  const all: XmlElement[] = [];
  let open: XmlElement | null = null;
  part.lastIndex = 0;
  while (part.lastIndex < text.length) {
    const from = part.lastIndex;
    const [whole = "", closed, opened, attributes = "", isEmpty, words] = part.exec(text) ?? [];
    if (whole === "" || (words !== undefined && forbidden.test(words))) throw refused(text, from);
    if (opened !== undefined) {
      const element: XmlElement = {
        name: opened,
        attributes: attributesOf(attributes),
        parent: open,
        text: "",
      };
      all.push(element);
      if (isEmpty !== "/") open = element;
    } else if (closed !== undefined) {
      if (open?.name !== closed) throw refused(text, from);
      open = open.parent;
    } else if (words !== undefined && open) open.text += decoded(words);
  }
  if (open || all.length === 0) throw refused(text, text.length);
  return all;
}

const refused = (text: string, at: number): Error => new Error(`no XML from: ${text.slice(at, at + 80)}`);

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)];
  return new Map(found.map(([, name = "", value = ""]) => [name, decoded(value)] as const));
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (_, hex, decimal, name) =>
    name ? (named[name] ?? "") : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  );
}
