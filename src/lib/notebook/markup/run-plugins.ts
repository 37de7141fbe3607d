import type { MdastPluginDefinition } from "satteri";
import type { MarkupNode } from "../parse/index.ts";

/** What plugins did to a node; it is done when all of a tree have been visited. */
interface NodeEdit {
  readonly before: MarkupNode[];
  readonly after: MarkupNode[];
  readonly set: Record<string, unknown>;
  readonly appended: MarkupNode[];
  replacement?: readonly MarkupNode[];
}

type Given = MarkupNode | readonly MarkupNode[];
type Visitor = (node: MarkupNode, context: PluginContext) => void;

/**
 * Runs the plugins of the build over a tree where there is no Sätteri: one after the other, each over the tree that the
 * one before it left. As there, what a plugin does to nodes is done when it has seen all of them.
 */
export function runPlugins(
  root: MarkupNode,
  plugins: readonly MdastPluginDefinition[],
  source: string,
): MarkupNode {
  const data: Record<string, unknown> = {};
  return plugins.reduce((tree, plugin) => runPlugin(tree, plugin, data, source), root);
}

function runPlugin(
  root: MarkupNode,
  plugin: MdastPluginDefinition,
  data: Record<string, unknown>,
  source: string,
): MarkupNode {
  const context = new PluginContext(root, data, source);
  const visitors = plugin as unknown as Readonly<Record<string, Visitor | undefined>>;
  const visit = (node: MarkupNode): void => {
    visitors[node.type]?.(node, context);
    for (const child of node.children ?? []) visit(child);
  };
  visit(root);
  return context.edited();
}

/** What plugins of Sätteri are given of the tree, as far as those of notebooks ask for it. */
class PluginContext {
  readonly data: Record<string, unknown>;
  readonly source: string;
  private readonly root: MarkupNode;
  private readonly parents = new Map<MarkupNode, MarkupNode>();
  private readonly edits = new Map<MarkupNode, NodeEdit>();

  constructor(root: MarkupNode, data: Record<string, unknown>, source: string) {
    this.root = root;
    this.data = data;
    this.source = source;
    this.learn(root);
  }

  parent(node: MarkupNode): MarkupNode | undefined {
    return this.parents.get(node);
  }

  indexOf(node: MarkupNode): number | undefined {
    const at = this.parent(node)?.children?.indexOf(node) ?? -1;
    return at < 0 ? undefined : at;
  }

  textContent(node: MarkupNode): string {
    if (node.type === "text" || node.type === "inlineCode") return String(node.value);
    if (node.type === "image") return node.alt ?? "";
    return (node.children ?? []).map((child) => this.textContent(child)).join("");
  }

  setProperty(node: MarkupNode, key: string, value: unknown): void {
    this.editOf(node).set[key] = value;
  }

  replaceNode(node: MarkupNode, given: Given): void {
    this.editOf(node).replacement = listOf(given);
  }

  removeNode(node: MarkupNode): void {
    this.replaceNode(node, []);
  }

  removeChildAt(node: MarkupNode, index: number): void {
    const child = node.children?.[index];
    if (child) this.removeNode(child);
  }

  insertBefore(node: MarkupNode, given: Given): void {
    this.editOf(node).before.push(...listOf(given));
  }

  insertAfter(node: MarkupNode, given: Given): void {
    this.editOf(node).after.push(...listOf(given));
  }

  appendChild(node: MarkupNode, given: Given): void {
    this.editOf(node).appended.push(...listOf(given));
  }

  edited(): MarkupNode {
    const [root = this.root] = this.rebuilt(this.root);
    return root;
  }

  private rebuilt(node: MarkupNode): readonly MarkupNode[] {
    const edit = this.edits.get(node);
    const own = edit?.replacement?.flatMap((one) => (one === node ? [one] : this.rebuilt(one)));
    if (!edit) return [this.withChildren(node, [])];
    return [
      ...edit.before,
      ...(own ?? [this.withChildren({ ...node, ...edit.set }, edit.appended)]),
      ...edit.after,
    ];
  }

  private withChildren(node: MarkupNode, appended: readonly MarkupNode[]): MarkupNode {
    if (!node.children) return node;
    return { ...node, children: [...node.children.flatMap((child) => this.rebuilt(child)), ...appended] };
  }

  private editOf(node: MarkupNode): NodeEdit {
    const edit = this.edits.get(node) ?? { before: [], after: [], set: {}, appended: [] };
    this.edits.set(node, edit);
    return edit;
  }

  private learn(node: MarkupNode): void {
    for (const child of node.children ?? []) {
      this.parents.set(child, node);
      this.learn(child);
    }
  }
}

const listOf = (given: Given): readonly MarkupNode[] =>
  Array.isArray(given) ? given : [given as MarkupNode];
