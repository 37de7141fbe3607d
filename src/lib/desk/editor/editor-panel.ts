import { EditorView } from "@codemirror/view";
import type { Fault } from "../edits/index.ts";
import { makeElement } from "../elements/index.ts";
import { editorState } from "./editor-state.ts";
import { panelButtons } from "./panel-buttons.ts";
import type { PanelWishes } from "./panel-wishes.ts";

/** An editor where a block stands: the text, buttons for those who do not know the marks, and what is said of it. */
export class EditorPanel {
  readonly element: HTMLElement;
  private readonly view: EditorView;
  private readonly said = makeElement("p", { class: "desk-said", role: "status" });
  private readonly faults = makeElement("div", { class: "desk-faults", role: "alert" });
  private readonly cell = makeElement("div");

  constructor(wishes: PanelWishes) {
    const text = makeElement("div", { class: wishes.isCode ? "desk-text is-code" : "desk-text" });
    this.view = new EditorView({ state: editorState(wishes), parent: text });
    this.element = makeElement(
      "section",
      { class: `desk-editor ${wishes.isCode ? "is-code" : ""}`.trim(), "aria-label": `Edit ${wishes.label}` },
      panelButtons(this.view, wishes),
      text,
      this.said,
      this.faults,
      this.cell,
    );
  }

  get text(): string {
    return this.view.state.doc.toString();
  }

  focus(): void {
    this.view.focus();
  }

  say(words: string): void {
    this.said.textContent = words;
  }

  /** What stands in the way of saving; a text beside it, where another stands in the file. */
  showFaults(faults: readonly Pick<Fault, "line" | "column" | "message">[], theirs?: string): void {
    const lines = faults.map(({ line, column, message }) =>
      makeElement("p", {}, `${line > 0 ? `Line ${line}:${column}  ` : ""}${message}`),
    );
    const other = theirs === undefined ? [] : [makeElement("pre", { tabindex: "0" }, theirs)];
    this.faults.replaceChildren(...lines, ...other);
  }

  /** What is known of the cell, below its code. */
  showCell(told: HTMLElement): void {
    this.cell.replaceChildren(told);
  }

  destroy(): void {
    this.view.destroy();
    this.element.remove();
  }
}
