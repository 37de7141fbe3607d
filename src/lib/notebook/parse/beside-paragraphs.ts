import type { MdastPluginDefinition, MdastVisitorContext } from "satteri";

/**
 * Lets the page set something in the margin of a paragraph, a list or a quotation that stands by itself: before it, it
 * asks for `props.notebook.beside([3, 4])`, by the indexes of the expressions in it. It goes before, for what floats
 * beside a paragraph begins where it stands.
 */
export function besideParagraphs(): MdastPluginDefinition {
  return {
    name: "beside-paragraphs",
    paragraph: putBeside,
    list: putBeside,
    blockquote: putBeside,
  };
}

type Target = Parameters<MdastVisitorContext["insertBefore"]>[0];

function putBeside(node: Target, context: MdastVisitorContext): void {
  if (context.parent(node)?.type !== "root") return;
  const indexes = expressionsIn(node);
  if (indexes.length === 0) return;
  const value = `props.notebook.beside(${JSON.stringify(indexes)})`;
  context.insertBefore(node, { type: "mdxFlowExpression", value });
}

function expressionsIn(node: unknown): readonly number[] {
  const { value, children } = node as { value?: unknown; children?: readonly unknown[] };
  const own = typeof value === "string" ? /^props\.notebook\.value\((\d+)[,)]/.exec(value.trim())?.[1] : null;
  return own ? [Number(own)] : (children ?? []).flatMap(expressionsIn);
}
