import { renderBlock } from "../cells/index.ts";
import { readValues } from "../inputs/index.ts";
import { type Input, isInput } from "../notebook/index.ts";
import type { Page } from "../show/index.ts";
import { htmlOf } from "../text/index.ts";

/** A control as an element with a value, which it has anew when an event of the name `input` comes from it. */
export function controlInPage(input: Input, page: Page): Element {
  const element = document.createElement("div");
  element.innerHTML = htmlOf(renderBlock(page, input));
  // What it is set to in words is for paper.
  element.querySelector(".input-setting")?.remove();
  let now = input;
  Object.defineProperty(element, "value", { get: () => now.value });
  element.addEventListener("input", () => {
    const next = now.set(readValues(element));
    if (isInput(next)) now = next;
    sayRefused(element, isInput(next) ? "" : next.refused);
  });
  return element;
}

function sayRefused(element: Element, words: string): void {
  const place = element.querySelector(".input-refused");
  if (place) place.textContent = words;
  place?.toggleAttribute("hidden", words === "");
}
