import type { NameFacts, TypedMistake } from "../../notebook/index.ts";
import type { SourcePlace } from "../edits/index.ts";
import type { DeskLanguage } from "../home/index.ts";
import type { DeskSheet } from "../sheet/index.ts";

/** What the compiler knows of what is typed in an editor, with the offsets of that. */
export interface EditorLanguage {
  facts(text: string, at: number): Promise<NameFacts | null>;
  mistakes(text: string): Promise<readonly TypedMistake[]>;
}

/** The compiler knows whole notebooks: offsets are moved by what stands before the text of the editor. */
export function editorLanguage(
  language: DeskLanguage,
  sheet: () => DeskSheet,
  placeOf: (text: string, at: number) => SourcePlace,
): EditorLanguage {
  return {
    facts: async (text, at) => {
      const place = placeOf(text, at);
      const found = await language.facts(sheet(), place);
      return found && moved(found, place.offset - at);
    },
    mistakes: async (text) => {
      const place = placeOf(text, 0);
      const found = (await language.mistakes(sheet(), place)) ?? [];
      const own = found.map((one) => moved(one, place.offset));
      return own.filter(({ start, end }) => start >= 0 && end <= text.length);
    },
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const moved = <One extends Span>(one: One, before: number): One => ({
  ...one,
  start: one.start - before,
  end: one.end - before,
});
