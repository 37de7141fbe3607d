import type { Release } from "../release/index.ts";
import type { Company } from "./company.ts";
import { type ReleaseSentence, releaseSentences } from "./release-sentences.ts";
import { type WordRun, wordDifference } from "./word-difference.ts";

/** A definition as a release words it. */
export interface Definition extends ReleaseSentence {
  readonly release: Release;
}

/** A measure beside GAAP whose definition a release words otherwise than the one before. */
export interface ChangedDefinition {
  readonly measure: string;
  readonly before: Definition;
  readonly after: Definition;
  readonly words: readonly WordRun[];
}

/** How the definitions of measures beside GAAP changed from one release of a company to the next that has one. */
export function changedDefinitions({ releases }: Company): readonly ChangedDefinition[] {
  const measures = new Set(releases.flatMap(measuresOf));
  return [...measures].flatMap((measure) => {
    const said = releases.flatMap((release) => definitionIn(release, measure) ?? []);
    return said.slice(1).flatMap((after, at) => {
      const before = said[at];
      if (!before || plain(before.text) === plain(after.text)) return [];
      return [{ measure, before, after, words: wordDifference(before.text, after.text) }];
    });
  });
}

/** The titles of measures that tables print as not being of GAAP. */
function measuresOf({ concepts, facts }: Release): readonly string[] {
  const printed = new Set([...facts.values()].map(({ concept }) => concept));
  return [...concepts.values()].flatMap(({ id, title, quantity = "" }) =>
    printed.has(id) && /-non-gaap$/.test(quantity) ? [title] : [],
  );
}

const defines = /\bdefine[sd]?\b|\bdefinition\b|\bis calculated\b|\bis computed\b|\brepresents\b|\bmeans\b/i;
/** Longer sentences tell of more than a definition. */
const longest = 1200;

function definitionIn(release: Release, measure: string): Definition | null {
  const name = measure.toLowerCase();
  const found = releaseSentences(release).find(({ text }) => {
    const says = text.toLowerCase();
    return text.length < longest && says.includes(name) && defines.test(text);
  });
  return found ? { ...found, release } : null;
}

/** How a text reads whatever quotation marks and dashes it is set in. */
const plain = (text: string): string =>
  text
    .replaceAll(/[“”"]/g, '"')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[–—-]+/g, "-")
    .toLowerCase();
