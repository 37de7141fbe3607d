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

/** Puts the mark of a footnote after what is selected, and the note, which is written next, below the text. */
export function putFootnote(view: EditorView, isTaken: (words: string) => boolean): void {
  const { doc, selection } = view.state;
  const isFree = (mark: string): boolean => !isTaken(mark) && !doc.toString().includes(mark);
  // A number in the text of a notebook would be taken for a figure.
  const marks = Array.from("abcdefghijklmnopqrstuvwxyz", (letter) => `[^note-${letter}]`);
  const mark = marks.find(isFree) ?? "[^note]";
  const note = `\n\n${mark}: `;
  view.dispatch({
    changes: [
      { from: selection.main.to, insert: mark },
      { from: doc.length, insert: note },
    ],
    selection: { anchor: doc.length + mark.length + note.length },
    scrollIntoView: true,
  });
  view.focus();
}
