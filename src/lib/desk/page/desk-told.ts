import type { PanelAction } from "../editor/index.ts";
import { makeElement } from "../elements/index.ts";

/** What the desk did last, at the lower end of what is to be seen of the page, and what can be done about it. */
export class DeskTold {
  private readonly said = makeElement("p", { class: "desk-said", role: "status" });
  private readonly ways = makeElement("p", { class: "desk-bar" });
  readonly element = makeElement(
    "section",
    { class: "desk-note desk-told", "aria-label": "What the desk did" },
    this.said,
    this.ways,
  );

  constructor() {
    this.hush();
  }

  say(words: string, ways: readonly PanelAction[] = []): void {
    this.said.textContent = words;
    this.ways.replaceChildren(
      ...ways.map(({ words: name, act }) => {
        const button = makeElement("button", { type: "button", class: "desk-button" }, name);
        button.addEventListener("click", act);
        return button;
      }),
    );
    this.element.classList.remove("is-quiet");
  }

  /** There is nothing to be told any more. */
  hush(): void {
    this.said.textContent = "";
    this.ways.replaceChildren();
    this.element.classList.add("is-quiet");
  }
}
