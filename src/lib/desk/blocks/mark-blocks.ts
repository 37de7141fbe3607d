import type { MdastPluginDefinition, MdastVisitorContext } from "satteri";

type Target = Parameters<MdastVisitorContext["insertBefore"]>[0];

/**
 * While editing: says on each block of a page on which line it stands in the text that the page is compiled from. What is no
 * element of Markdown has a `<template>` before it. It goes last.
 */
export function markBlocks(): MdastPluginDefinition {
  return {
    name: "mark-blocks",
    options: { position: true },
    heading: markElement,
    paragraph: markElement,
    list: markElement,
    blockquote: markElement,
    table: markElement,
    code: markBefore,
    mdxJsxFlowElement: markBefore,
    mdxFlowExpression: markBefore,
  };
}

/** The same of formulas, before they are made expressions. It goes first. */
export function markFormulas(): MdastPluginDefinition {
  return { name: "mark-formulas", options: { position: true }, math: markBefore };
}

function markElement(node: Target, context: MdastVisitorContext): void {
  const line = lineOf(node, context);
  if (line === null) return;
  const data = "data" in node ? (node.data as { readonly hProperties?: object } | undefined) : undefined;
  context.setProperty(node, "data", {
    ...data,
    hProperties: { ...data?.hProperties, "data-line": String(line) },
  });
}

function markBefore(node: Target, context: MdastVisitorContext): void {
  const line = lineOf(node, context);
  // A cell says itself which it is.
  if (line === null || /^\s*props\.notebook\.cell\(/.test(String("value" in node ? node.value : ""))) return;
  const attribute = { type: "mdxJsxAttribute", name: "data-line", value: String(line) } as const;
  context.insertBefore(node, {
    type: "mdxJsxFlowElement",
    name: "template",
    attributes: [attribute],
    children: [],
  });
}

/** Null for what stands in another block, and for what was put there. */
function lineOf(node: Target, context: MdastVisitorContext): number | null {
  if (context.parent(node)?.type !== "root") return null;
  return node.position?.start.line ?? null;
}
