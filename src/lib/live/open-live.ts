import { receiveValues } from "../cells/index.ts";
import { readValues } from "../inputs/index.ts";
import type { LiveModule } from "../notebook/index.ts";
import { writeWaiting } from "./address-bar.ts";
import { announce } from "./announce.ts";
import { controlOf } from "./controls.ts";
import { followDownloads } from "./follow-downloads.ts";
import type { LiveData } from "./live-data.ts";
import { LivePage } from "./live-page.ts";
import { showNote } from "./show-note.ts";

/** What a reader did before the page was live: the names of controls that were used, and the buttons that were pressed. */
interface Missed {
  readonly touched: ReadonlySet<string>;
  readonly wanted: ReadonlySet<string>;
}

/** Makes the page live, and catches up with what was missed. `scope` is what its cells see without declaring it. */
export async function openLive(
  module: LiveModule,
  scope: Readonly<Record<string, unknown>>,
  text: string,
  { touched, wanted }: Missed,
): Promise<void> {
  const live = new LivePage(module, scope, receiveValues(text) as LiveData);
  // A press opens a card when all have heard of it.
  document.addEventListener("click", () => live.writeCards(), { capture: true });
  // Read first: when the page is rendered as published, its controls are too.
  const entered = valuesOf(touched);
  await live.start(entered.length > 0 || location.search !== "");
  for (const [name, values] of entered) await live.take(name, values, true);
  listen(live);
  for (const action of wanted) await act(live, action);
}

function valuesOf(touched: ReadonlySet<string>): readonly (readonly [string, readonly string[]])[] {
  return [...document.querySelectorAll<HTMLElement>("[data-input]")].flatMap((control) => {
    const { input: name = "" } = control.dataset;
    return touched.has(name) ? [[name, readValues(control)] as const] : [];
  });
}

function listen(live: LivePage): void {
  const follow = (event: Event): void => {
    if (controlOf(event)) void live.follow(event);
  };
  document.addEventListener("input", follow);
  document.addEventListener("change", follow);
  followDownloads(() => live.shown());
  addEventListener("pagehide", writeWaiting);
  addEventListener("popstate", () => void live.followAddress());
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-live-action]") : null;
    if (button) void act(live, button.dataset.liveAction ?? "");
  });
}

async function act(live: LivePage, action: string): Promise<void> {
  if (action === "reset") await live.reset();
  if (action === "copy") await copyLink();
}

async function copyLink(): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    showNote("The link to what is set is copied.");
    announce("The link is copied.");
  } catch {
    showNote(`The link to what is set: ${location.href}`);
  }
}
