import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorState, Prec } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { Fault } from "../edits/index.ts";
import { makeElement, styleNonce } from "../elements/index.ts";
import { completionsFrom, type OfferValues } from "./completions.ts";
import { type FactsAt, factsOnHover } from "./facts-on-hover.ts";
import { type MarkName, markSelection } from "./mark-selection.ts";
import { type MistakesIn, mistakesUnderLines } from "./mistakes-under-lines.ts";
import { notebookLanguage } from "./notebook-language.ts";

/** What an editor is opened with, and what its author may wish of it. */
export interface PanelWishes {
  /** Which block is edited, in words. */
  readonly label: string;
  readonly text: string;
  /** Where the cursor stands at first. */
  readonly cursor: number;
  readonly isCode: boolean;
  /** It is of no block yet, and may become a cell. */
  readonly isNew: boolean;
  readonly offer: OfferValues;
  /** What is known of a name in the text; null where nobody knows. */
  readonly facts: FactsAt | null;
  /** What is wrong in the text; null where nobody looks. */
  readonly mistakes: MistakesIn | null;
  changed(text: string): void;
  save(andNext: boolean): void;
  leave(): void;
  discard(): void;
  split(at: number): void;
}

/** An editor where a block stands: the text, buttons for those who do not know the marks, and what is said of it. */
export class EditorPanel {
  readonly element: HTMLElement;
  private readonly view: EditorView;
  private readonly said = makeElement("p", { class: "desk-said", role: "status" });
  private readonly faults = makeElement("div", { class: "desk-faults", role: "alert" });
  private readonly cell = makeElement("div");

  constructor(wishes: PanelWishes) {
    const text = makeElement("div", { class: wishes.isCode ? "desk-text is-code" : "desk-text" });
    this.view = new EditorView({ state: stateOf(wishes), parent: text });
    const bar = makeElement("div", { class: "desk-bar" }, ...this.buttons(wishes));
    this.element = makeElement(
      "section",
      { class: `desk-editor ${wishes.isCode ? "is-code" : ""}`.trim(), "aria-label": `Edit ${wishes.label}` },
      bar,
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

  /** What was written becomes the code of a cell. */
  private makeCell(): void {
    const { doc } = this.view.state;
    const open = "```ts\n";
    this.view.dispatch({
      changes: { from: 0, to: doc.length, insert: `${open}${doc.toString()}\n\`\`\`` },
      selection: { anchor: open.length + doc.length },
    });
    this.view.focus();
  }

  private buttons(wishes: PanelWishes): readonly HTMLButtonElement[] {
    const mark = (name: MarkName) => () => markSelection(this.view, name);
    const marks = [
      button("Bold", mark("bold")),
      button("Link", mark("link")),
      button("Reference", mark("reference")),
      button("Figure", mark("figure")),
    ];
    return [
      ...(wishes.isNew ? [button("Cell", () => this.makeCell())] : []),
      ...(wishes.isCode ? [] : marks),
      button("Split", () => wishes.split(this.view.state.selection.main.head)),
      button("Save", () => wishes.save(false), "is-main"),
      button("Close", () => wishes.leave()),
      button("Throw away", () => wishes.discard()),
    ];
  }
}

function button(words: string, act: () => void, name = ""): HTMLButtonElement {
  const made = makeElement("button", { type: "button", class: `desk-button ${name}`.trim() }, words);
  made.addEventListener("click", act);
  return made;
}

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--code-keyword)" },
  { tag: [tags.string, tags.regexp], color: "var(--code-string)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--code-number)" },
  { tag: [tags.function(tags.variableName), tags.function(tags.propertyName)], color: "var(--code-name)" },
  { tag: [tags.comment, tags.processingInstruction, tags.meta], color: "var(--quiet)" },
  { tag: [tags.link, tags.url], color: "var(--link)" },
  { tag: [tags.heading, tags.strong], fontWeight: "600" },
  { tag: tags.emphasis, fontStyle: "italic" },
]);

function stateOf({
  text,
  cursor,
  isCode,
  label,
  offer,
  facts,
  mistakes,
  ...wishes
}: PanelWishes): EditorState {
  const ours = (key: string, act: () => void) => ({ key, run: () => done(act), preventDefault: true });
  return EditorState.create({
    doc: text,
    selection: { anchor: Math.min(cursor, text.length) },
    extensions: [
      history(),
      EditorView.cspNonce.of(styleNonce),
      EditorView.lineWrapping,
      notebookLanguage(),
      syntaxHighlighting(colours),
      closeBrackets(),
      autocompletion({ override: [completionsFrom(offer)], icons: false }),
      ...(facts ? [factsOnHover(facts)] : []),
      ...(mistakes ? [mistakesUnderLines(mistakes)] : []),
      EditorView.contentAttributes.of({ "aria-label": label, spellcheck: isCode ? "false" : "true" }),
      Prec.high(
        keymap.of([
          ours("Mod-Enter", () => wishes.save(false)),
          ours("Shift-Enter", () => wishes.save(true)),
        ]),
      ),
      keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap]),
      keymap.of([
        ours("Escape", wishes.leave),
        ...marks,
        ...defaultKeymap,
        ...(isCode ? [indentWithTab] : []),
      ]),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) wishes.changed(update.state.doc.toString());
      }),
    ],
  });
}

function done(act: () => void): true {
  act();
  return true;
}

const marks = [
  { key: "Mod-b", run: (view: EditorView) => markSelection(view, "bold") },
  { key: "Mod-k", run: (view: EditorView) => markSelection(view, "link") },
];
