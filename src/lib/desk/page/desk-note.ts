import { messageOf } from "../../text/index.ts";
import type { PanelAction } from "../editor/index.ts";
import { makeElement } from "../elements/index.ts";
import { DeskTold } from "./desk-told.ts";
import { type Draft, dropDraft } from "./drafts.ts";

const keys = [
  ["↑ ↓", "from block to block"],
  ["Enter", "edit"],
  ["a, b", "new block above, below"],
  ["d d", "delete"],
  ["Shift d", "double"],
  ["Alt ↑ ↓", "move"],
  ["z, Shift z", "take back, make again"],
  ["Ctrl Enter", "save and show"],
  ["Shift Enter", "save and go on"],
  ["Escape", "leave; what was typed is kept"],
] as const;

/** What the desk says of itself, at the end of the page's main part: its keys, and what it did last. */
export class DeskNote {
  private readonly told = new DeskTold();
  private readonly lost = makeElement("div");
  private readonly run = makeElement("button", { type: "button", class: "desk-button" }, "Run all cells");
  private readonly element = makeElement(
    "aside",
    { class: "desk-note", "aria-label": "The desk" },
    makeElement("p", {}, "Click a block to edit it, or walk the edges beside them with the keyboard."),
    makeElement(
      "details",
      {},
      makeElement("summary", {}, "Keys"),
      makeElement(
        "ul",
        {},
        ...keys.map(([key, what]) => makeElement("li", {}, makeElement("kbd", {}, key), ` ${what}`)),
      ),
    ),
    this.run,
    this.lost,
  );

  constructor(runAll: () => Promise<unknown>) {
    this.run.addEventListener("click", () => {
      runAll().then(
        () => this.say("All cells ran again."),
        (thrown: unknown) => this.say(`They did not run: ${messageOf(thrown)}.`),
      );
    });
  }

  show(): void {
    document.querySelector("main")?.append(this.element, this.told.element);
  }

  /** What was done, and what can be done about it. */
  say(words: string, ways: readonly PanelAction[] = []): void {
    this.show();
    this.told.say(words, ways);
  }

  hush(): void {
    this.told.hush();
  }

  /** A draft of a block that the file has no more: to be taken along, or thrown away. */
  sayLost(draft: Draft, path: string): void {
    const discard = makeElement("button", { type: "button", class: "desk-button" }, "Throw away");
    discard.addEventListener("click", () => {
      dropDraft(path, draft);
      this.lost.replaceChildren();
    });
    this.lost.replaceChildren(
      makeElement("p", {}, "Typed and not saved, over a block that the file has no more:"),
      makeElement("pre", { tabindex: "0" }, draft.text),
      discard,
    );
    this.show();
  }
}
