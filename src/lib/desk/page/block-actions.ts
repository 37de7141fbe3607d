import type { PanelAction } from "../editor/index.ts";
import type { EditDesk } from "./edit-desk.ts";

/** What of an open editor its actions need. */
interface ActingEditor {
  /** True where what was typed stands in the file now, and the editor is closed. */
  save(): Promise<boolean>;
  discard(): void;
}

/** What the keys of the edges do, for those who have none at hand: what was typed is saved before. */
export function blockActions(desk: EditDesk, editor: ActingEditor): readonly PanelAction[] {
  const saved = (act: () => void) => async (): Promise<void> => {
    if (await editor.save()) act();
  };
  return [
    { words: "New below", act: saved(() => void desk.open(desk.selected, "after")) },
    { words: "Up", act: saved(() => desk.commands.move(-1)) },
    { words: "Down", act: saved(() => desk.commands.move(1)) },
    { words: "Double", act: saved(() => desk.commands.duplicate()) },
    {
      words: "Delete",
      act: () => {
        editor.discard();
        desk.commands.remove();
      },
    },
  ];
}
