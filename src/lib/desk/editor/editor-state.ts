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
import { styleNonce } from "../elements/index.ts";
import { completionsFrom } from "./completions.ts";
import { factsOnHover } from "./facts-on-hover.ts";
import { markSelection } from "./mark-selection.ts";
import { mistakesUnderLines } from "./mistakes-under-lines.ts";
import { notebookLanguage } from "./notebook-language.ts";
import type { PanelWishes } from "./panel-wishes.ts";
import { stepKeys } from "./step-keys.ts";

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

/** How long nothing must be typed before completions are asked for, in milliseconds. */
const soon = 5;

/** The state that an editor begins with: its text, its language, its keys, and who is asked what. */
export function editorState({
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
      autocompletion({ override: [completionsFrom(offer)], icons: false, activateOnTypingDelay: soon }),
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
        ...stepKeys(wishes),
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
