import { type Extension, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, ViewPlugin, WidgetType } from "@codemirror/view";
import type { TypedMistake } from "../../notebook/index.ts";
import { makeElement } from "../elements/index.ts";

/** What is wrong in a text, with the offsets of it. */
export type MistakesIn = (text: string) => Promise<readonly TypedMistake[]>;

/** How long nothing must be typed before the text is looked through, in milliseconds. */
const quiet = 300;

/** Shows below each line what the compiler finds wrong in it, some moments after it was typed. */
export function mistakesUnderLines(mistakesIn: MistakesIn): Extension {
  const looking = ViewPlugin.define((view) => {
    let waiting = setTimeout(() => void look(view, mistakesIn), quiet);
    return {
      update: ({ docChanged }) => {
        if (!docChanged) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => void look(view, mistakesIn), quiet);
      },
      destroy: () => clearTimeout(waiting),
    };
  });
  return [found, looking];
}

async function look(view: EditorView, mistakesIn: MistakesIn): Promise<void> {
  const { doc } = view.state;
  const mistakes = await mistakesIn(doc.toString());
  // What was typed meanwhile is looked through next.
  if (view.state.doc.eq(doc)) view.dispatch({ effects: told.of(mistakes) });
}

const told = StateEffect.define<readonly TypedMistake[]>();

const found = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (shown, { changes, effects, state }) => {
    const mistakes = effects.find((one) => one.is(told))?.value;
    if (!mistakes) return shown.map(changes);
    const marks = mistakes.flatMap(({ start, end, message }) => {
      const to = Math.min(Math.max(end, start + 1), state.doc.length);
      const below = Decoration.widget({ widget: new Message(message), block: true, side: 1 });
      return [
        Decoration.mark({ class: "desk-mistake" }).range(Math.min(start, to - 1), to),
        below.range(state.doc.lineAt(Math.min(start, state.doc.length)).to),
      ];
    });
    return Decoration.set(marks, true);
  },
  provide: (field) => EditorView.decorations.from(field),
});

class Message extends WidgetType {
  private readonly words: string;

  constructor(words: string) {
    super();
    this.words = words;
  }

  override eq({ words }: Message): boolean {
    return words === this.words;
  }

  override toDOM(): HTMLElement {
    return makeElement("p", { class: "desk-message", role: "note" }, this.words);
  }
}
