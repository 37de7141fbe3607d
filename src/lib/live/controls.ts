import { showRefusal } from "../inputs/index.ts";
import { type Input, isInput } from "../notebook/index.ts";

/** The controls of the page, by the name of their input. */
export function controlOf(event: Event): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>("[data-input]") : null;
}

/** The inputs among what a cell displayed. */
export function inputsAmong(displayed: readonly unknown[]): readonly Input[] {
  return displayed.filter(isInput);
}

/**
 * Makes controls show what their HTML says, which a browser does not do by itself once a reader has used them; but for
 * the one that a reader is typing into.
 */
export function syncControls(root: ParentNode, inHand: string | null = null): void {
  for (const control of root.querySelectorAll<HTMLElement>("[data-input]")) {
    if (control.dataset.input === inHand) continue;
    control.querySelectorAll("input").forEach(syncField);
    showRefusal(control, null);
  }
  for (const option of root.querySelectorAll<HTMLOptionElement>("[data-input] option"))
    option.selected = option.defaultSelected;
}

function syncField(field: HTMLInputElement): void {
  if (field.type === "checkbox" || field.type === "radio") field.checked = field.defaultChecked;
  else field.value = field.defaultValue;
}
