import { commentaryNumbers } from "../../../lib/figures/index.ts";
import { pageCode } from "../../../lib/notebook/node.ts";
import { renderedNotebooks } from "../../../lib/site/node.ts";

/** The notebooks that are to be rendered and import what has to be bundled first. */
export async function bundledNotebooks(): Promise<readonly string[]> {
  const pages = renderedNotebooks().map(async (path) => {
    const { isForNode } = await pageCode(path, commentaryNumbers);
    return isForNode ? [] : [path];
  });
  return (await Promise.all(pages)).flat();
}
