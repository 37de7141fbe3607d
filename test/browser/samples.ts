import type { Page } from "playwright";

/** The attribute of those elements whose contrast stands for that of all that are drawn like them. */
export const sample = "data-sample";

/**
 * Marks in a part of a page the first of all elements that are drawn the same: in name, classes and colours, in size and
 * weight of their letters, and in whether they are seen and have words, as every element around them. `isMore`: what is
 * marked already stays so.
 */
export function markSamples(page: Page, part: string, most = 1, isMore = false): Promise<void> {
  return page.evaluate(
    ({ part, sample, most, isMore }) => {
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
      const numbers = new Map<string, number>();
      const known = new Map<Element | null, number>();
      const marked = new Map<number, number>();
      for (const one of document.querySelectorAll("*")) {
        const look = `${known.get(one.parentElement) ?? ""}>${lookOf(one)}`;
        const number = numbers.get(look) ?? numbers.size;
        numbers.set(look, number);
        known.set(one, number);
        const count = marked.get(number) ?? 0;
        const isSample = one.closest(part) !== null && count < most;
        if (isSample || !isMore) one.toggleAttribute(sample, isSample);
        if (isSample) marked.set(number, count + 1);
      }
    },
    { part, sample, most, isMore },
  );
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
  await markSamples(page, "html", 2);
  for (const change of changes) {
    await change();
    await markSamples(page, "html", 2, true);
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
