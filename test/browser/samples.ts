import type { Page } from "playwright";

/** The attribute of those elements whose contrast stands for that of all that are drawn like them. */
export const sample = "data-sample";

/** How elements are drawn, as numbers that are the same on every page. */
export type Looks = Set<number>;

/** Which elements are marked. */
interface Marking {
  /** A selector of the part of the page in which they are. */
  readonly part: string;
  /** How many of those that are drawn the same. */
  readonly most?: number;
  /** What is marked already stays so. */
  readonly isMore?: boolean;
  /** What is drawn like these is not marked; what is marked is added to them. */
  readonly known?: Looks;
}

/**
 * Marks in a part of a page the first of all elements that are drawn the same: in name, classes and colours, in size and
 * weight of their letters, and in whether they are seen and have words, as every element around them.
 */
export async function markSamples(
  page: Page,
  { part, most = 1, isMore = false, known = new Set() }: Marking,
): Promise<void> {
  const marked = await page.evaluate(
    ({ part, sample, most, isMore, known }) => {
      const words = (one: Element): string => {
        const own = [...one.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
        const text = own.map(({ textContent }) => textContent?.trim()).join("");
        // A single letter, and what has none, is not held to have enough contrast.
        return text === "" ? "none" : text.length > 1 && /[\p{L}\p{N}]/u.test(text) ? "some" : "sign";
      };
      const lookOf = (one: Element): string => {
        const style = getComputedStyle(one);
        const { color, backgroundColor, backgroundImage, fontSize, fontWeight, opacity, textShadow } = style;
        const drawn = [color, backgroundColor, backgroundImage, fontSize, fontWeight, opacity, textShadow];
        const state = [one.matches(":disabled, [aria-disabled=true]"), one.checkVisibility(), words(one)];
        return [one.localName, one.getAttribute("class"), ...drawn, ...state].join("|");
      };
      // Two hashes of 26 bits, so that of a million looks no two are one.
      const numberOf = (text: string): number => {
        let [a, b] = [0x811c9dc5, 0x01000193];
        for (let at = 0; at < text.length; at += 1) {
          const code = text.charCodeAt(at);
          a = Math.imul(a ^ code, 0x01000193);
          b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13);
        }
        return (a >>> 6) * 2 ** 26 + (b >>> 6);
      };
      const examined = new Set(known);
      const numbers = new Map<Element | null, number>();
      const counts = new Map<number, number>();
      for (const one of document.querySelectorAll("*")) {
        const number = numberOf(`${numbers.get(one.parentElement) ?? ""}>${lookOf(one)}`);
        numbers.set(one, number);
        const count = counts.get(number) ?? 0;
        const isSample = count < most && !examined.has(number) && one.closest(part) !== null;
        if (isSample || !isMore) one.toggleAttribute(sample, isSample);
        if (isSample) counts.set(number, count + 1);
      }
      return [...counts.keys()];
    },
    { part, sample, most, isMore, known: [...known] },
  );
  for (const number of marked) known.add(number);
}

/**
 * Takes out of a page what has two like it, down to the last element in it, before: rows after the second. What another
 * element names by its id stays, as do labels of what stays, and all parts of what is named by its content; and what
 * has not two like it after any of `changes` to the page, such as to its width.
 */
export async function removeRepeated(
  page: Page,
  changes: readonly (() => Promise<void>)[] = [],
): Promise<void> {
  await markSamples(page, { part: "html", most: 2 });
  for (const change of changes) {
    await change();
    await markSamples(page, { part: "html", most: 2, isMore: true });
  }
  await page.evaluate((sample) => {
    const naming = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "headers"];
    const whole = "a, button, label, summary, legend, caption, th, dt, h1, h2, h3, h4, h5, h6, svg";
    const kept = new Set<Element>();
    const keep = (one: Element | null): void => {
      for (let at = one; at !== null && !kept.has(at); at = at.parentElement) kept.add(at);
    };
    for (const one of document.querySelectorAll(`[${sample}]`)) keep(one);
    for (const one of document.querySelectorAll(naming.map((name) => `[${name}]`).join()))
      for (const id of naming.flatMap((name) => one.getAttribute(name)?.split(/\s+/) ?? []))
        keep(document.getElementById(id));
    for (const label of document.querySelectorAll("label")) if (label.control) keep(label);
    for (const one of document.querySelectorAll("body *"))
      if (!kept.has(one) && !one.parentElement?.closest(whole)) one.remove();
  }, sample);
}

/**
 * Takes the closed cards out of a page: of what is hidden axe examines ids and focus alone, which other tests do, but it
 * goes through all of it, which is ten of the twelve thousand elements of a release.
 */
export function removeClosedCards(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const card of document.querySelectorAll("[popover]:not(:popover-open)")) card.remove();
  });
}

/** Leaves of a page one part, what is around it, and what it names by its id. */
export function keepPart(page: Page, part: string): Promise<void> {
  return page.evaluate((part) => {
    const naming = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "headers"];
    const parts = [...document.querySelectorAll(part)];
    const ids = parts
      .flatMap((one) => [one, ...one.querySelectorAll("*")])
      .flatMap((one) => naming.flatMap((name) => one.getAttribute(name)?.split(/\s+/) ?? []));
    const kept = [...parts, ...ids.flatMap((id) => document.getElementById(id) ?? [])];
    const around = new Set(kept.flatMap((one) => ancestorsOf(one)));
    const within = new Set(kept.flatMap((one) => [one, ...one.querySelectorAll("*")]));
    for (const one of document.querySelectorAll("body *"))
      if (!around.has(one) && !within.has(one)) one.remove();

    function ancestorsOf(one: Element): readonly Element[] {
      return one.parentElement ? [one.parentElement, ...ancestorsOf(one.parentElement)] : [];
    }
  }, part);
}
