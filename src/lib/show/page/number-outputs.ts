import { type Child, type Html, h, textOf } from "../../text/index.ts";

/** What a notebook has counted so far, to be carried from cell to cell. */
export interface OutputCounts {
  tables: number;
  charts: number;
}

/** A table or chart that a cell shows: `Table 2` and its caption. */
export interface NumberedOutput {
  readonly number: string;
  readonly title: string;
}

/** A tree whose tables and charts with a caption say their number before it, and these in their order. */
export interface NumberedOutputs {
  readonly html: Html;
  readonly outputs: readonly NumberedOutput[];
}

/** Numbers the tables and the charts of a cell; the table twin of a chart is part of the chart. */
export function numberOutputs(html: Html, counts: OutputCounts): NumberedOutputs {
  const outputs: NumberedOutput[] = [];
  const visit = (node: Html): Html => {
    if (node.type !== "element" || hasClass(node, "chart-table", "cell-code")) return node;
    if (!isCaption(node)) return { ...node, children: node.children.map(visit) };
    const title = titleOf(node.children);
    if (title === "") return node;
    const number = node.tagName === "figcaption" ? `Chart ${++counts.charts}` : `Table ${++counts.tables}`;
    outputs.push({ number, title });
    return {
      ...node,
      children: [h("span", { class: "ordinal" }, number), { type: "text", value: " " }, ...node.children],
    };
  };
  return { html: visit(html), outputs };
}

/** Checks that are folded by tables are one table of the notebook, under the title of them all. */
const isCaption = (node: Extract<Html, { type: "element" }>): boolean =>
  node.tagName === "caption" || node.tagName === "figcaption" || hasClass(node, "check-list-title");

/** The title of the first table or chart in trees, without its number; null if none has one. */
export function firstTitle(trees: readonly Html[]): string | null {
  const counts = { tables: 0, charts: 0 };
  for (const tree of trees) {
    const [first] = numberOutputs(tree, counts).outputs;
    if (first) return first.title;
  }
  return null;
}

/** The title of a chart, or the caption of a table without its units. */
function titleOf(children: readonly Html[]): string {
  const title = children.find((child) => hasClass(child, "chart-title"));
  const kept = title ? [title] : children.filter((child) => !hasClass(child, "units"));
  return kept.map(textOf).join("").trim();
}

function hasClass(node: Child, ...names: readonly string[]): boolean {
  if (typeof node !== "object" || node === null || !("type" in node) || node.type !== "element") return false;
  const own = node.properties.class;
  if (own === undefined) return false;
  const classes = String(own).split(" ");
  return names.some((name) => classes.includes(name));
}
