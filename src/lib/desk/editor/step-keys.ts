import type { EditorView, KeyBinding } from "@codemirror/view";
import type { PanelWishes } from "./panel-wishes.ts";

/** An arrow that finds no line before it, or none after it, leads to the next block, as between the cells of Jupyter. */
export function stepKeys({ step }: Pick<PanelWishes, "step">): readonly KeyBinding[] {
  const stepAt = (by: -1 | 1) => (view: EditorView) => {
    if (!isAtEdge(view, by)) return false;
    step(by);
    return true;
  };
  return [
    { key: "ArrowUp", run: stepAt(-1) },
    { key: "ArrowDown", run: stepAt(1) },
  ];
}

/** By rows as they are shown: a long line stands on several. */
function isAtEdge(view: EditorView, by: -1 | 1): boolean {
  const { selection, doc } = view.state;
  const own = view.coordsAtPos(selection.main.head);
  const last = view.coordsAtPos(by === 1 ? doc.length : 0);
  if (!selection.main.empty || !own || !last) return false;
  return Math.abs(own.top - last.top) < (own.bottom - own.top) / 2;
}
