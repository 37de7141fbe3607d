import { commentaryNumbers } from "../../../lib/figures/index.ts";
import { isPageForNode } from "../../../lib/notebook/node.ts";
import { renderedNotebooks } from "../../../lib/site/node.ts";

/** The notebooks that are to be rendered and import what has to be bundled first. */
export async function bundledNotebooks(): Promise<readonly string[]> {
  const bundled: string[] = [];
  // One after the other: what each is made of is let go before the next.
  for (const path of renderedNotebooks())
    if (!(await isPageForNode(path, commentaryNumbers))) bundled.push(path);
  return bundled;
}
