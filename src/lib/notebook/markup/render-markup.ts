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

type Expression = (props: Readonly<Record<string, unknown>>) => unknown;
const known = new Map<string, Expression>();

/** A page asks for the same at each change of its text. */
function compiled(expression: string): Expression {
  if (known.size > 5_000) known.clear();
  const found = known.get(expression) ?? (new Function("props", `return (${expression}\n)`) as Expression);
  known.set(expression, found);
  return found;
}

const handlers = { listItem: taskItem };

/**
 * The HTML of the text of a page, block by block, to the character as the build has it of the same text with the same
 * plugins and `props`: for where there is neither Sätteri nor Astro. Throws RangeError for what only a build has, and what
 * the parser throws.
 */
export function renderMarkup(
  text: string,
  plugins: readonly MdastPluginDefinition[],
  props: Readonly<Record<string, unknown>>,
): readonly string[] {
  const tree = runPlugins(smartPunctuation(keptMarkup(text), text), plugins, text);
  const page = toHast(tree as Root, { passThrough, handlers }) as PageNode;
  const blocks = page.type === "root" ? (page.children as readonly PageNode[]) : [page];
  return blocks.map((one) => markupHtml(one, (expression) => compiled(expression)(props)));
}
