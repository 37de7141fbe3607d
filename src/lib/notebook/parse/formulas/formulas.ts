import type { MdastPluginDefinition } from "satteri";

/** Lets the page draw formulas, `$$\frac{a}{b}$$` in a line and between lines of `$$`: it asks for `props.notebook.formula(tex, isBlock)`. */
export function formulas(): MdastPluginDefinition {
  return {
    name: "formulas",
    math(node, context) {
      context.replaceNode(node, { type: "mdxFlowExpression", value: callFor(node.value, true) });
    },
    inlineMath(node, context) {
      context.replaceNode(node, { type: "mdxTextExpression", value: callFor(node.value, false) });
    },
  };
}

const callFor = (tex: string, isBlock: boolean): string =>
  `props.notebook.formula(${JSON.stringify(tex)}, ${isBlock})`;
