import type { Control } from "../../inputs/index.ts";
import { readValues } from "../../inputs/index.ts";
import { leftOutWords, readAddress, writeAddress } from "../address/index.ts";
import type { Matches } from "./filter-checks.ts";
import { filterInputs, filterWords, type Wanted, wantedOf } from "./filter-inputs.ts";
import { markNotes } from "./mark-notes.ts";

/** Shows what matches in the page, and what the address leads to. */
type Filter = (wanted: Wanted, target: Element | null) => Matches;

const typingMilliseconds = 300;

/** Makes the controls of a filter work: they follow the address, and the address follows them. */
export function startFilters(root: HTMLElement, filter: Filter): void {
  const published = filterInputs(optionsIn(root, "verdict"), optionsIn(root, "table"));
  let inputs = published;
  let timer = 0;

  const show = (unknown = ""): void => {
    const matches = filter(wantedOf(inputs), targetOf(location.hash));
    markNotes();
    const isSet = inputs.some(({ setting }) => setting !== null);
    place(root, ".filters-setting", filterWords(inputs));
    place(root, ".filters-note", unknown);
    const reset = root.querySelector<HTMLButtonElement>(".filters-reset");
    if (reset) reset.disabled = !isSet;
    clearTimeout(timer);
    // Who types is told once, at the end.
    timer = window.setTimeout(
      () => place(root, ".filters-status", statusWords(root, matches, isSet)),
      typingMilliseconds,
    );
  };

  const follow = (): void => {
    const address = readAddress(location.search, published);
    inputs = address.inputs;
    for (const input of inputs) writeValues(root, input);
    const target = targetOf(location.hash);
    const wasHidden = target?.closest("[hidden]") !== null;
    show(leftOutWords(address.unknown));
    if (wasHidden) target?.scrollIntoView();
  };

  const set = (next: readonly Control<string>[], isStep: boolean): void => {
    inputs = next;
    const url = writeAddress(location.href, inputs);
    if (url !== location.href) history[isStep ? "pushState" : "replaceState"](null, "", url);
    show();
  };

  root.addEventListener("input", ({ target }) => {
    const control = target instanceof Element ? target.closest<HTMLElement>("[data-input]") : null;
    if (!control) return;
    set(
      inputs.map((input) => (input.name === control.dataset.input ? entered(input, control) : input)),
      !(target instanceof HTMLInputElement),
    );
  });
  root.querySelector(".filters-reset")?.addEventListener("click", () => {
    for (const input of published) writeValues(root, input);
    set(published, true);
    root.querySelector("select")?.focus();
  });
  for (const event of ["popstate", "hashchange", "pageshow"]) addEventListener(event, follow);
  follow();
  root.dataset.live = "";
  if (inputs.some(({ setting }) => setting !== null)) targetOf(location.hash)?.scrollIntoView();
}

function optionsIn(root: HTMLElement, name: string): Readonly<Record<string, string>> {
  const options = root.querySelectorAll<HTMLOptionElement>(`select[name="${name}"] > option`);
  return Object.fromEntries([...options].map(({ value, textContent }) => [value, textContent]));
}

function entered(input: Control<string>, control: Element): Control<string> {
  const set = input.set(readValues(control));
  return "refused" in set ? input : set;
}

function writeValues(root: HTMLElement, { name, values }: Control): void {
  const field = root.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-input="${name}"] [name]`);
  if (field) field.value = values[0] ?? "";
}

function targetOf(hash: string): Element | null {
  try {
    return hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  } catch {
    return null;
  }
}

function statusWords({ dataset }: HTMLElement, { matching, all }: Matches, isSet: boolean): string {
  return isSet ? `${matching} of ${all} ${dataset.filters}` : `${all} ${dataset.filters}`;
}

/** Puts words into their place as text; without words the place is hidden. */
function place(root: HTMLElement, selector: string, words: string): void {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element || element.textContent === words) return;
  element.textContent = words;
  element.hidden = words === "";
}
