import { startCompletion } from "@codemirror/autocomplete";
import type { EditorView } from "@codemirror/view";

/** What buttons can put around what is selected. */
export type MarkName = "bold" | "link" | "reference" | "figure";

const marks: Readonly<Record<MarkName, readonly [before: string, after: string]>> = {
  bold: ["**", "**"],
  link: ["[", "](https://)"],
  reference: ["[@", "]"],
  figure: ["{", "}"],
};

/** Puts a mark around what is selected; a figure and a reference are then chosen from a list. */
export function markSelection(view: EditorView, name: MarkName): boolean {
  const [before, after] = marks[name];
  const { from, to } = view.state.selection.main;
  const chosen = name === "figure" ? "" : view.state.sliceDoc(from, to);
  const head = from + before.length + chosen.length;
  view.dispatch({
    changes: { from, to, insert: `${before}${chosen}${after}` },
    selection: { anchor: from + before.length, head },
    scrollIntoView: true,
  });
  view.focus();
  if (name === "figure" || name === "reference") startCompletion(view);
  return true;
}
