import { scopeOf } from "../cells/index.ts";
import { isInput } from "../notebook/index.ts";
import { controlInPage } from "./control-in-page.ts";
import { type BundleGrounds, bundleOf, pageWithoutCards } from "./mime-bundle.ts";
import { openDeskFile } from "./open-desk-file.ts";

/** How a page shows an element in the place of a cell. */
type Display = (element: Element) => unknown;
/** How a page makes a control a name whose cells run again: as `view` of Observable does. */
type View = (element: Element) => unknown;

/** What cells of a notebook in a page show with. */
export interface ShownInPage {
  /** Shows a value as the page of the site does, and gives it. */
  show<Value>(display: Display, value: Value): Value;
  /** Shows a control that a reader may set, and gives what it is set to; anything else is shown and given. */
  view(view: View, display: Display, input: unknown): unknown;
  /** What a control is set to as published; anything else is shown and given. */
  value(display: Display, input: unknown): unknown;
}

/**
 * What the cells of a notebook see in a page elsewhere, such as one of Observable's: the desk of its release, read from
 * `file`, and as `tieout` what shows values in the page. `page` is the notebook's own; both are below the base of the site
 * that this library is from.
 */
export async function openInPage(
  page: string,
  file: string,
  base = new URL("../", import.meta.url).href,
): Promise<Readonly<Record<string, unknown>>> {
  const { desk, grounds } = await openDeskFile(page, file, base);
  return { ...scopeOf(desk), tieout: shownInPage(grounds) };
}

function shownInPage(grounds: BundleGrounds): ShownInPage {
  const show: ShownInPage["show"] = (display, value) => {
    const element = elementOf(value, grounds);
    if (element) display(element);
    return value;
  };
  return {
    show,
    view: (view, display, input) =>
      isInput(input) ? view(controlInPage(input, pageWithoutCards(grounds.release))) : show(display, input),
    value: (display, input) => (isInput(input) ? input.value : show(display, input)),
  };
}

/** A value by the richest of its media types; null for what has no look. */
function elementOf(value: unknown, grounds: BundleGrounds): Element | null {
  const bundle = bundleOf(value, grounds);
  const html = bundle["image/svg+xml"] ?? bundle["text/html"];
  const element = document.createElement("div");
  if (html !== undefined) element.innerHTML = html;
  else if (bundle["text/plain"] !== undefined) element.textContent = bundle["text/plain"];
  else return null;
  return element;
}
