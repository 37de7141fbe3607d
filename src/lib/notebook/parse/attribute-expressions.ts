import type { MarkupNode } from "./markup-node.ts";

/** Where the expressions in the attributes of a JSX element stand, `...` of a spread left out. */
export function attributeExpressions(source: string, element: MarkupNode): [number, number][] {
  let at = (element.position?.start.offset ?? 0) + 1 + (element.name?.length ?? 0);
  const ranges: [number, number][] = [];
  for (const attribute of element.attributes ?? []) {
    if (attribute.type === "mdxJsxAttribute")
      at = source.indexOf(attribute.name ?? "", at) + (attribute.name ?? "").length;
    const code = codeOf(attribute);
    if (code !== null) {
      const start = source.indexOf("{", at) + 1;
      const end = endOf(source, start, code);
      const dots = /^\s*\.\.\./.exec(source.slice(start, end))?.[0].length ?? 0;
      if (attribute.type === "mdxJsxAttribute" || dots > 0) ranges.push([start + dots, end]);
      at = end + 1;
    } else if (typeof attribute.value === "string") at = stringEnd(source, at);
  }
  return ranges;
}

function codeOf(attribute: MarkupNode): string | null {
  if (attribute.type === "mdxJsxExpressionAttribute") return String(attribute.value);
  const value = attribute.value;
  if (typeof value !== "object" || value === null || !("value" in value)) return null;
  return String(value.value);
}

/** The parser strips indentation and quotation marks, so the code is found again line by line. */
function endOf(source: string, start: number, code: string): number {
  let at = start;
  for (const [index, line] of code.split(/\r\n|\n|\r/).entries()) {
    if (index > 0) at = source.indexOf("\n", at) + 1;
    at = source.indexOf(line, at) + line.length;
  }
  return source.indexOf("}", at);
}

function stringEnd(source: string, at: number): number {
  const quote = /["']/.exec(source.slice(at));
  if (quote === null) return at;
  const open = at + quote.index;
  return source.indexOf(quote[0], open + 1) + 1;
}
