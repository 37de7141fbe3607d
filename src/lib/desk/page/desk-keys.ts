import type { EditDesk } from "./edit-desk.ts";

/** Within which two presses of a key are one command, in milliseconds. */
const together = 700;

/** The keys of the edges, as those who know Jupyter have them in their fingers. */
export function listenToKeys(desk: EditDesk): void {
  let last = { key: "", at: 0 };
  const commands: Readonly<Record<string, (desk: EditDesk) => void>> = {
    ArrowUp: () => desk.select(desk.selected - 1),
    ArrowDown: () => desk.select(desk.selected + 1),
    k: () => desk.select(desk.selected - 1),
    j: () => desk.select(desk.selected + 1),
    Home: () => desk.select(0),
    End: () => desk.select(desk.sheet.blocks.length - 1),
    a: () => void desk.open(Math.max(desk.selected - 1, 0), "after"),
    b: () => void desk.open(desk.selected, "after"),
    D: () => desk.commands.duplicate(),
    z: () => desk.commands.undo(),
    Z: () => desk.commands.redo(),
    "Alt+ArrowUp": () => desk.commands.move(-1),
    "Alt+ArrowDown": () => desk.commands.move(1),
  };
  document.addEventListener("keydown", (event) => {
    if (!(event.target instanceof Element) || !event.target.matches(".desk-edge")) return;
    if (event.ctrlKey || event.metaKey) return;
    const key = event.altKey ? `Alt+${event.key}` : event.key;
    const isSecond = last.key === key && event.timeStamp - last.at < together;
    last = { key: isSecond ? "" : key, at: event.timeStamp };
    const command = key === "d" ? (isSecond ? () => desk.commands.remove() : () => {}) : commands[key];
    if (!command) return;
    event.preventDefault();
    command(desk);
  });
}

/** What answers to a click itself. */
const answering =
  "a, button, input, select, textarea, summary, label, svg, [popover], [role], .desk-editor, .desk-note";

/** A click on the text of a block, or on the code of a cell, opens it; who selects text, or clicks what answers itself, is left alone. */
export function listenToClicks(desk: EditDesk): void {
  document.addEventListener("click", ({ target, button }) => {
    if (!(target instanceof Element) || button !== 0 || target.closest(answering)) return;
    if (getSelection()?.isCollapsed === false) return;
    const index = desk.places.findIndex((place) => place.some((one) => one.contains(target)));
    const isCell = desk.sheet.blocks[index]?.kind === "cell";
    if (index < 0 || (isCell && !target.closest("pre, .desk-set-up"))) return;
    void desk.open(index);
  });
}
