import { typescriptLanguage } from "@codemirror/lang-javascript";
import { commonmarkLanguage, markdownKeymap, pasteURLAsLink } from "@codemirror/lang-markdown";
import { Language } from "@codemirror/language";
import { type Extension, Prec } from "@codemirror/state";
import { keymap } from "@codemirror/view";
import { type MarkdownParser, parseCode } from "@lezer/markdown";

/**
 * How the text of a block is read: Markdown whose cells are TypeScript. No HTML: a notebook has none, and what reads it, with its
 * styles and its list of tags, would be an eighth of the editor.
 */
export function notebookLanguage(): readonly Extension[] {
  const codeParser = (info: string) => (/^tsx?\b/.test(info) ? typescriptLanguage.parser : null);
  const parser = (commonmarkLanguage.parser as MarkdownParser).configure(parseCode({ codeParser }));
  const language = new Language(commonmarkLanguage.data, parser, [], "markdown");
  return [language, pasteURLAsLink, Prec.high(keymap.of(markdownKeymap))];
}
