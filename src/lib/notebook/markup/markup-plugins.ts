import type { MdastPluginDefinition } from "satteri";
import {
  besideParagraphs,
  callouts,
  formulas,
  headingIds,
  keepPunctuation,
  references,
} from "../parse/index.ts";
import { type NumberWords, typedReasons } from "../prose/index.ts";
import { suggestChanges } from "./suggest-changes.ts";

/** What is made of the text of a notebook beyond Markdown and MDX, in this order. */
export function markupPlugins(numbers: NumberWords): readonly MdastPluginDefinition[] {
  return [
    callouts(),
    formulas(),
    headingIds(),
    references(),
    keepPunctuation(),
    typedReasons(numbers),
    besideParagraphs(),
    suggestChanges(),
  ];
}
