import type { EditorView } from "@codemirror/view";
import { makeElement } from "../elements/index.ts";
import { type MarkName, markSelection, putFootnote } from "./mark-selection.ts";
import type { PanelWishes } from "./panel-wishes.ts";

/** The buttons over an editor: marks of the text, what becomes of it, and, folded away, what is done with its block. */
export function panelButtons(view: EditorView, wishes: PanelWishes): HTMLElement {
  const mark = (words: string, name: MarkName) => button(words, () => markSelection(view, name));
  const marks = [
    mark("Bold", "bold"),
    mark("Link", "link"),
    mark("Reference", "reference"),
    mark("Figure", "figure"),
    button("Footnote", () => putFootnote(view, wishes.isTaken)),
  ];
  const bar = [
    ...(wishes.isNew ? [button("Cell", () => makeCell(view))] : []),
    ...(wishes.isCode ? [] : marks),
    button(wishes.isCell ? "Run" : "Save", () => wishes.save(false), "is-main"),
    button("Close", () => wishes.leave()),
    button("Throw away", () => wishes.discard()),
  ];
  return makeElement("div", { class: "desk-bar" }, ...bar, ...blockButtons(view, wishes));
}

function blockButtons(view: EditorView, { isNew, actions, split }: PanelWishes): readonly HTMLElement[] {
  if (isNew) return [];
  const buttons = [
    button("Split", () => split(view.state.selection.main.head)),
    ...actions.map(({ words, act }) => button(words, act)),
  ];
  const folded = makeElement("div", { class: "desk-bar" }, ...buttons);
  return [makeElement("details", {}, makeElement("summary", { class: "desk-button" }, "Block"), folded)];
}

/** What was written becomes the code of a cell. */
function makeCell(view: EditorView): void {
  const { doc } = view.state;
  const open = "```ts\n";
  view.dispatch({
    changes: { from: 0, to: doc.length, insert: `${open}${doc.toString()}\n\`\`\`` },
    selection: { anchor: open.length + doc.length },
  });
  view.focus();
}

function button(words: string, act: () => void, name = ""): HTMLButtonElement {
  const made = makeElement("button", { type: "button", class: `desk-button ${name}`.trim() }, words);
  made.addEventListener("click", act);
  return made;
}
