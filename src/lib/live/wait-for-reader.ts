import type { LiveModule } from "../notebook/index.ts";
import { loadLibraries } from "./libraries/index.ts";
import { loadImports } from "./load-imports.ts";
import { showNote } from "./show-note.ts";

const reach = ["pointerover", "touchstart", "focusin", "input", "change", "click"] as const;
const ofReader = "[data-input], [data-live-action]";

/**
 * Waits until a reader reaches for a control, or the page is idle with one in view, or the address asks for a state;
 * then loads what makes the page live. Until then, and if that fails, the page is what was published.
 */
export function waitForReader(here = document.getElementById("_live")): void {
  if (!here) return;
  const place = here;
  const touched = new Set<string>();
  const wanted = new Set<string>();
  const controls = document.querySelectorAll(ofReader);
  const watcher = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) whenIdle(start);
  });
  const onReach = (event: Event): void => {
    const at = event.target instanceof Element ? event.target.closest<HTMLElement>(ofReader) : null;
    if (!at) return;
    if (event.type === "input" || event.type === "change") touched.add(at.dataset.input ?? "");
    if (event.type === "click" && at.dataset.liveAction) wanted.add(at.dataset.liveAction);
    start();
  };
  let isStarted = false;
  function start(): void {
    if (isStarted) return;
    isStarted = true;
    watcher.disconnect();
    load(place, touched, wanted)
      .catch(stayAsPublished)
      .finally(() => {
        for (const type of reach) document.removeEventListener(type, onReach);
      });
  }
  for (const type of reach) document.addEventListener(type, onReach, { passive: true });
  for (const control of controls) watcher.observe(control);
  if (location.search !== "") whenIdle(start);
  // While editing, a saved change puts a new page in the place of this one; code that has run is loaded anew with it.
  if (import.meta.env.DEV)
    document.addEventListener("edited-in-place", () => (isStarted ? location.reload() : waitForReader()), {
      once: true,
    });
}

function whenIdle(then: () => void): void {
  const soon = (): unknown =>
    "requestIdleCallback" in window ? requestIdleCallback(then) : setTimeout(then);
  if (document.readyState === "complete") soon();
  else addEventListener("load", soon, { once: true });
}

async function load(here: HTMLElement, touched: Set<string>, wanted: Set<string>): Promise<void> {
  const { code = "", values = "", libraries = "" } = here.dataset;
  const [{ openLive }, module, names, text] = await Promise.all([
    import("./open-live.ts"),
    import(/* @vite-ignore */ code) as Promise<LiveModule>,
    loadLibraries(libraries),
    textAt(values),
  ]);
  const scope = { ...names, ...(await loadImports(module)) };
  performance.mark("live-code");
  await openLive(module, scope, text, { touched, wanted });
  here.dataset.state = "live";
}

async function textAt(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status} for ${url}`);
  return answer.text();
}

const failed =
  "This page is not live: its code could not be loaded. What it shows is what was published. Load the page again to try once more.";

function stayAsPublished(error: unknown): void {
  for (const field of document.querySelectorAll<HTMLInputElement>("[data-input] input")) {
    field.checked = field.defaultChecked;
    field.value = field.defaultValue;
  }
  for (const option of document.querySelectorAll<HTMLOptionElement>("[data-input] option"))
    option.selected = option.defaultSelected;
  for (const field of document.querySelectorAll<HTMLInputElement>(
    "[data-input] :is(input, select), [data-live-action]",
  ))
    field.disabled = true;
  showNote(failed);
  console.warn(error);
}
