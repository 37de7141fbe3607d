import type { Element } from "hast";
import { type Html, h } from "../text/index.ts";

/** Whether a value is a DOM element, of any document. */
export function isDomElement(value: unknown): value is globalThis.Element {
  return typeof value === "object" && value !== null && "nodeType" in value && value.nodeType === 1;
}

/**
 * A DOM element as an HTML tree. Inline style sheets and style attributes are left out, since the site's style sheet
 * serves them, and ids are numbered within the element, since Plot counts them through the whole process. Attributes are
 * sorted, since documents keep them in different orders: every document gives the same tree.
 */
export function fromDom(element: globalThis.Element): Html {
  const ids = new Map<string, string>();
  for (const one of [element, ...element.querySelectorAll("[id]")]) {
    const id = one.getAttribute("id");
    if (id && /-\d+$/.test(id)) ids.set(id, `${id.replace(/-\d+$/, "")}-${ids.size + 1}`);
  }
  return convert(element, ids);
}

function convert(element: globalThis.Element, ids: ReadonlyMap<string, string>): Element {
  const properties = [...element.attributes]
    .filter(({ name }) => name !== "style" && !name.startsWith("xmlns") && !isGroupLabel(element, name))
    .map(({ name, value }) => [name, geometry.test(name) ? rounded(value) : renamed(value, ids)] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  const children = [...element.childNodes].flatMap((node): Html[] => {
    if (node.nodeType === 3) return [{ type: "text", value: node.textContent ?? "" }];
    return isDomElement(node) && tagOf(node) !== "style" ? [convert(node, ids)] : [];
  });
  return h(tagOf(element), Object.fromEntries(properties), children);
}

const geometry = /^(?:[xyrd]|[xy][12]|c[xy]|width|height|points|transform)$/;

/** To a thousandth of a pixel, where browsers agree. */
function rounded(value: string): string {
  return value.replace(/\d+\.\d{4,}(?:e-\d+)?/g, (number) => String(Number(Number(number).toFixed(3))));
}

/** Plot labels its groups, which have no role that could carry a label. */
function isGroupLabel(element: globalThis.Element, name: string): boolean {
  return name.startsWith("aria-") && tagOf(element) !== "svg" && !element.hasAttribute("role");
}

/** HTML names in small letters; SVG names (`linearGradient`) as they are. */
function tagOf(element: globalThis.Element): string {
  const name = element.localName;
  return name === name.toUpperCase() ? name.toLowerCase() : name;
}

function renamed(value: string, ids: ReadonlyMap<string, string>): string {
  const own = ids.get(value);
  if (own) return own;
  return value.replace(/url\(#([^)]+)\)/g, (whole, id: string) =>
    ids.has(id) ? `url(#${ids.get(id)})` : whole,
  );
}
