import { readXml, type XmlElement } from "../sites/examine/read-xml.ts";

/** What a feed lacks of what RFC 4287 says it must have or must not, one sentence each. */
export function feedFaults(xml: string): readonly string[] {
  const all = readXml(xml);
  const [feed] = all;
  if (feed?.name !== "feed" || feed.attributes.get("xmlns") !== "http://www.w3.org/2005/Atom")
    return ["no feed"];
  const childrenOf = (parent: XmlElement): readonly XmlElement[] =>
    all.filter((one) => one.parent === parent);
  const entries = childrenOf(feed).filter(({ name }) => name === "entry");
  const ids = all.filter(({ name }) => name === "id").map(({ text }) => text);
  return [
    ...[feed, ...entries].flatMap((one) => faultsOf(one, childrenOf(one))),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `the id ${id} stands twice`),
    ...ids.filter((id) => !URL.canParse(id)).map((id) => `the id ${id} is no absolute address`),
    ...all.flatMap(faultsOfValue),
  ];
}

/** Sections 4.1.1 and 4.1.2: which parts stand once, at most once, or at least once. */
function faultsOf(parent: XmlElement, children: readonly XmlElement[]): readonly string[] {
  const count = (name: string): number => children.filter((one) => one.name === name).length;
  const once = ["id", "title", "updated"].filter((name) => count(name) !== 1);
  const atMostOnce = ["subtitle", "summary", "published", "rights", "content"].filter(
    (name) => count(name) > 1,
  );
  const alternates = children.filter(
    (one) => one.name === "link" && one.attributes.get("rel") === "alternate",
  );
  const hasAuthor = parent.name === "entry" || count("author") > 0;
  return [
    ...[...once, ...atMostOnce].map((name) => `${count(name)} of ${name} in ${parent.name}`),
    ...(alternates.length === 1 ? [] : [`${alternates.length} pages for ${parent.name}`]),
    ...(hasAuthor ? [] : ["no author"]),
  ];
}

function faultsOfValue({ name, text, attributes, parent }: XmlElement): readonly string[] {
  const isDay = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text);
  if (/^(?:updated|published)$/.test(name) && !isDay) return [`${text} is no date of RFC 3339`];
  if (name === "link" && !attributes.get("href")) return ["a link without an address"];
  return name === "name" && text.trim() === "" ? [`a ${parent?.name} without a name`] : [];
}
