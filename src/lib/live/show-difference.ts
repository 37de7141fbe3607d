import { Control } from "../inputs/index.ts";
import type { Input } from "../notebook/index.ts";

const bannerId = "_live-difference";

/**
 * Says at the top of the page in what it is not as it was published, input by input, with a link to each and the button
 * that goes back: who comes by a link to a what-if, or scrolls away from the controls, must see that it is one.
 */
export function showDifference(
  inputs: readonly Input[],
  place: Element | null = document.querySelector("main"),
): void {
  const changed = inputs
    .filter((input) => input instanceof Control)
    .filter(({ setting }) => setting !== null);
  const banner = document.getElementById(bannerId);
  if (changed.length === 0) {
    banner?.remove();
    return;
  }
  const shown = banner ?? place?.insertBefore(newBanner(), place.firstChild);
  shown?.querySelector("p")?.replaceChildren("Not as published. ", ...changed.flatMap(wordsOf));
}

function newBanner(): HTMLElement {
  const banner = document.createElement("aside");
  banner.id = bannerId;
  banner.className = "live-difference";
  banner.setAttribute("aria-label", "Not as published");
  const reset = document.createElement("button");
  reset.type = "button";
  reset.className = "live-button";
  reset.dataset.liveAction = "reset";
  reset.textContent = "Show what was published";
  banner.append(document.createElement("p"), reset);
  return banner;
}

/** `Tax rate: 30%, published as 25%. `, or of some among many `Adds back: without the credit. ` */
function wordsOf(control: Control): readonly (Node | string)[] {
  const link = document.createElement("a");
  link.href = `#${document.querySelector(`[data-input="${control.name}"] :is(input, select)`)?.id ?? ""}`;
  link.textContent = control.label;
  return [link, `: ${differenceOf(control)}. `];
}

function differenceOf({ kind, values }: Control): string {
  const { domain, published } = kind;
  if (domain?.kind !== "options" || !domain.isMany)
    return `${kind.words(values)}, published as ${kind.words(published)}`;
  const [less, more] = [without(published, values), without(values, published)];
  const parts = [
    less.length > 0 && `without ${kind.words(less)}`,
    more.length > 0 && `with ${kind.words(more)}`,
  ];
  return parts.filter(Boolean).join(", and ");
}

const without = (some: Control["values"], others: Control["values"]): Control["values"] =>
  some.filter((one) => !others.includes(one));
