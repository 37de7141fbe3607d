import type { MdastPluginDefinition, MdxJsxTextElement } from "satteri";
import { findQuotations } from "./find-quotations.ts";
import { type NumberWords, type Span, typedReason } from "./prose.ts";
import { scanFigures } from "./scan-figures.ts";

/**
 * Shows readers why a figure or a quotation was typed by hand: the comment after it, `typed: …`, becomes a popover
 * that the figure opens, without script. Where the figure has markup of its own, a dagger after it opens the reason.
 */
export function typedReasons(numbers: NumberWords): MdastPluginDefinition {
  return {
    name: "typed-reasons",
    mdxTextExpression(node, context) {
      const reason = typedReason(node.value);
      if (!reason) return;
      const count = Number(context.data.typedReasons ?? 0) + 1;
      context.data.typedReasons = count;
      const id = `_typed-${count}`;
      const before = context.parent(node)?.children[(context.indexOf(node) ?? 0) - 1];
      const span = before?.type === "text" ? lastTyped(before.value, numbers) : null;
      if (before?.type !== "text" || !span) return context.replaceNode(node, opened("†", id, reason));
      const [typed, rest] = [before.value.slice(span.start, span.end), before.value.slice(span.end)];
      context.setProperty(before, "value", before.value.slice(0, span.start));
      context.replaceNode(node, [...opened(typed, id, reason), { type: "text", value: rest }]);
    },
  };
}

/** The figure or the quotation at the end of a text. */
function lastTyped(text: string, numbers: NumberWords): Span | null {
  const quotations = findQuotations({ text, quoted: [] }).map(({ start, end }) => ({
    start: start - 1,
    end: end + 1,
  }));
  const spans = [...scanFigures(text, numbers), ...quotations];
  return spans.find(({ end }) => /^["”]?[.,;:]?\s*$/.test(text.slice(end))) ?? null;
}

function opened(typed: string, id: string, reason: string): [MdxJsxTextElement, MdxJsxTextElement] {
  const label = typed === "†" ? { "aria-label": "Why this is typed by hand" } : {};
  const button = element(
    "button",
    { type: "button", class: "figure typed", popovertarget: id, ...label },
    typed,
  );
  return [
    button,
    element("span", { popover: "auto", class: "typed-reason", id }, `Typed by hand: ${reason}`),
  ];
}

function element(
  name: string,
  properties: Readonly<Record<string, string>>,
  text: string,
): MdxJsxTextElement {
  const attributes = Object.entries(properties).map(([key, value]) => ({
    type: "mdxJsxAttribute" as const,
    name: key,
    value,
  }));
  return { type: "mdxJsxTextElement", name, attributes, children: [{ type: "text", value: text }] };
}
