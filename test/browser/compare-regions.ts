/** What cards are called on any page, by the ids that they have on the published one. */
export type CardNames = Readonly<Record<string, string>>;

/** The live parts of a page as the build makes them; each text of HTML stands for itself by its number. */
export interface Told {
  /** The texts that the page was not told before, which go on counting from those. */
  readonly texts: readonly string[];
  /** Live regions, by `cell 3` or `inline 5`. */
  readonly units: readonly (readonly [unit: string, text: number])[];
  /** Cards that figures in those open, by what they are called on any page. */
  readonly cards: Readonly<Record<string, number>>;
}

declare global {
  interface Window {
    /** Compares the page with what the build makes, and returns how they differ. */
    compareRegions(told: Told): readonly string[];
  }
}

/**
 * Runs in a live page, once: makes it ready to compare every live region, and every card that a figure in one of them
 * opens, with what the build makes, but for the numbers of notes: there, those of a figure and of its card. Most texts
 * are those of many states, and are told and parsed once.
 */
export function prepareToCompare(names: CardNames): void {
  const texts: string[] = [];
  const parsed = new Map<number | undefined, Parsed>();
  window.compareRegions = (told) => {
    texts.push(...told.texts);
    const regions = [...document.querySelectorAll("[data-live]")];
    const units = new Map(told.units);
    const wrong = regions.flatMap((region) => {
      const unit = region.getAttribute("data-live") ?? "";
      return compare(unit, region, wanted(units.get(unit), `[data-live="${unit}"]`));
    });
    const there = new Set(regions.map((region) => region.getAttribute("data-live")));
    const missing = [...units.keys()].filter((unit) => !there.has(unit));
    const openers = regions.flatMap((region) => [...region.querySelectorAll("[popovertarget]")]);
    const ids = new Set(openers.map(cardId));
    const cards = [...ids].flatMap((id) =>
      compare(`card ${id}`, document.getElementById(id), wanted(told.cards[named(id)], "*")),
    );
    return [
      ...wrong,
      ...missing.map((unit) => `${unit} is nowhere on the page`),
      ...cards,
      ...openers.flatMap(noteOf),
    ];
  };

  interface Parsed {
    readonly element: Element | null;
    /** As a browser writes it. */
    readonly html: string;
  }

  /** The element of a text that a selector finds first. */
  function wanted(text: number | undefined, selector: string): Parsed {
    const known = parsed.get(text);
    if (known) return known;
    const element = parse(texts[text ?? -1] ?? "").querySelector(selector);
    const one = { element, html: element?.outerHTML ?? "no such part" };
    parsed.set(text, one);
    return one;
  }

  function parse(html: string): DocumentFragment {
    const template = document.createElement("template");
    template.innerHTML = html;
    return template.content;
  }

  function named(html: string): string {
    return html.replaceAll(/\b_f[0-9a-z]+(?=["-]|$)/g, (id) => names[id] ?? id);
  }

  function compare(name: string, there: Element | null, { element, html }: Parsed): readonly string[] {
    const own = there ? named(there.outerHTML).replaceAll(/ data-note="\d+"/g, "") : "nothing";
    // Written otherwise, it may yet be the same: attributes have no order.
    if (own === html || parse(own).firstElementChild?.isEqualNode(element)) return [];
    let at = 0;
    while (at < own.length && own[at] === html[at]) at += 1;
    const near = (text: string): string => text.slice(Math.max(0, at - 60), at + 60);
    return [`${name}: the build has …${near(html)}…, the page …${near(own)}…`];
  }

  function cardId(opener: Element): string {
    return opener.getAttribute("popovertarget") ?? "";
  }

  function noteOf(opener: Element): readonly string[] {
    const note = document.getElementById(cardId(opener))?.dataset.note;
    return opener.getAttribute("data-note") === (note ?? null)
      ? []
      : [`${opener.outerHTML} has note ${note}`];
  }
}
