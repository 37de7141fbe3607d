import type { Root } from "mdast";
import { toHast } from "mdast-util-to-hast";
import type { MdastPluginDefinition } from "satteri";
import { keptMarkup } from "../parse/node.ts";
import { markupHtml, type PageNode } from "./markup-html.ts";
import { runPlugins } from "./run-plugins.ts";
import { smartPunctuation } from "./smart-punctuation.ts";
import { taskItem } from "./task-item.ts";

const passThrough: NonNullable<Parameters<typeof toHast>[1]>["passThrough"] = [
  "mdxFlowExpression",
  "mdxJsxFlowElement",
  "mdxJsxTextElement",
  "mdxTextExpression",
  "mdxjsEsm",
];

const handlers = { listItem: taskItem };

/**
 * The HTML of the text of a page, to the character as the build has it of the same text with the same plugins and `props`:
 * for where there is neither Sätteri nor Astro. Throws RangeError for what only a build has, and what the parser throws.
 */
export function renderMarkup(
  text: string,
  plugins: readonly MdastPluginDefinition[],
  props: Readonly<Record<string, unknown>>,
): string {
  const tree = runPlugins(smartPunctuation(keptMarkup(text), text), plugins, text);
  const page = toHast(tree as Root, { passThrough, handlers }) as PageNode;
  return markupHtml(page, (expression) => new Function("props", `return (${expression}\n)`)(props));
}
