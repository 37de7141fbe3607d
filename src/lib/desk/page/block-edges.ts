import { makeElement } from "../elements/index.ts";
import type { BlockPlace } from "../sheet/index.ts";

/** What an edge says of its block. */
export interface EdgeState {
  readonly name: string;
  readonly place: BlockPlace;
  readonly isDraft: boolean;
  readonly isFault: boolean;
}

/** A quiet edge beside each block of the page, one stop of the keyboard in all, which moves with the block that is selected. */
export class BlockEdges {
  readonly element = makeElement("div", {
    class: "desk-edges",
    role: "toolbar",
    "aria-orientation": "vertical",
    "aria-label": "Blocks of this notebook",
  });
  private edges: readonly { readonly button: HTMLButtonElement; readonly place: BlockPlace }[] = [];
  private readonly watcher = new ResizeObserver(() => this.lay());

  show(states: readonly EdgeState[], selected: number, open: (index: number) => void): void {
    this.edges = states.map(({ name, place, isDraft, isFault }, index) => {
      const button = makeElement("button", {
        type: "button",
        class: `desk-edge${isDraft ? " is-draft" : ""}${isFault ? " is-fault" : ""}`,
        "aria-label": `Edit ${name}${isDraft ? ", not saved" : ""}${isFault ? ", has a mistake" : ""}`,
        "data-index": String(index),
      });
      button.addEventListener("click", () => open(index));
      return { button, place };
    });
    const main = document.querySelector("main");
    this.element.replaceChildren(...this.edges.map(({ button }) => button));
    main?.append(this.element);
    this.select(selected);
    this.watcher.disconnect();
    if (main) this.watcher.observe(main);
    this.lay();
  }

  hide(): void {
    this.watcher.disconnect();
    this.element.remove();
  }

  select(index: number, withFocus = false): void {
    for (const [at, { button }] of this.edges.entries()) button.tabIndex = at === index ? 0 : -1;
    const button = this.edges[index]?.button;
    if (!withFocus || !button) return;
    button.focus({ preventScroll: true });
    button.scrollIntoView({ block: "nearest" });
  }

  /** Puts each edge beside its block: all are measured before any is moved. */
  lay(): void {
    const frame = this.element.getBoundingClientRect();
    const boxes = this.edges.map(({ place }) => boxOf(place));
    for (const [index, { button }] of this.edges.entries()) {
      const box = boxes[index];
      button.hidden = !box;
      if (!box) continue;
      button.style.top = `${box.top - frame.top}px`;
      button.style.left = `${Math.max(box.left - frame.left - 24, -frame.left)}px`;
      button.style.height = `${Math.max(box.height, 24)}px`;
    }
  }
}

interface Box {
  readonly top: number;
  readonly left: number;
  readonly height: number;
}

/** Around all of a block that is to be seen; null where nothing is. */
function boxOf(place: BlockPlace): Box | null {
  const boxes = place.map((one) => one.getBoundingClientRect()).filter(({ height }) => height > 0);
  if (boxes.length === 0) return null;
  const [top, bottom] = [
    Math.min(...boxes.map((one) => one.top)),
    Math.max(...boxes.map((one) => one.bottom)),
  ];
  return { top, left: Math.min(...boxes.map((one) => one.left)), height: bottom - top };
}
