/** The HTML that the build makes of the live parts of a page, by `cell 3` or `inline 5`, and of the cards of its figures. */
export interface Expected {
  readonly query: string;
  readonly units: readonly (readonly [unit: string, html: string])[];
  readonly cards: Readonly<Record<string, string>>;
  /** What cards are called on any page, by the ids that they have on this one. */
  readonly ids: Readonly<Record<string, string>>;
}

/**
 * Runs in a live page: compares every live region, and every card that a figure in one of them opens, with what the
 * build makes, but for the numbers of notes: there, those of a figure and of its card. Returns how they differ.
 */
export function compareRegions({ units, cards, ids }: Expected): readonly string[] {
  const differences: string[] = [];
  const parse = (html: string): DocumentFragment => {
    const template = document.createElement("template");
    template.innerHTML = html;
    return template.content;
  };
  const byKey = (html: string): string => html.replaceAll(/\b_f[0-9a-z]+(?=["-]|$)/g, (id) => ids[id] ?? id);
  const compare = (name: string, there: Element | null, wanted: Element | null): void => {
    const own = there && parse(byKey(there.outerHTML)).firstElementChild;
    for (const one of own ? [own, ...own.querySelectorAll("[data-note]")] : [])
      one.removeAttribute("data-note");
    if (own && wanted && own.isEqualNode(document.adoptNode(wanted))) return;
    const [a, b] = [wanted?.outerHTML ?? "nothing", own?.outerHTML ?? "nothing"];
    let at = 0;
    while (at < a.length && a[at] === b[at]) at += 1;
    const near = (text: string): string => text.slice(Math.max(0, at - 60), at + 60);
    differences.push(`${name}: the build has …${near(a)}…, the page …${near(b)}…`);
  };
  const regions = [...document.querySelectorAll("[data-live]")];
  const known = new Map(units);
  for (const region of regions) {
    const unit = region.getAttribute("data-live") ?? "";
    compare(unit, region, parse(known.get(unit) ?? "").querySelector(`[data-live="${unit}"]`));
    known.delete(unit);
  }
  for (const unit of known.keys()) differences.push(`${unit} is nowhere on the page`);
  const opened = regions.flatMap((region) => [...region.querySelectorAll("[popovertarget]")]);
  for (const id of new Set(opened.map((one) => one.getAttribute("popovertarget") ?? "")))
    compare(`card ${id}`, document.getElementById(id), parse(cards[byKey(id)] ?? "").firstElementChild);
  for (const one of opened) {
    const note = document.getElementById(one.getAttribute("popovertarget") ?? "")?.dataset.note;
    if (one.getAttribute("data-note") !== (note ?? null))
      differences.push(`${one.outerHTML} has note ${note}`);
  }
  return differences;
}
