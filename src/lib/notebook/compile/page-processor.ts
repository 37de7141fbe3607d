import { markupPlugins } from "../markup/index.ts";
import { markupFeatures } from "../parse/node.ts";
import type { NumberWords } from "../prose/index.ts";

/** What makes pages of the MDX of notebooks, which is loaded when it is asked for. */
export type PageProcessor = Awaited<ReturnType<typeof pageProcessor>>;

/** Makes it; `numbers` are words that say numbers. */
export async function pageProcessor(numbers: NumberWords) {
  const { satteri } = await import("@astrojs/markdown-satteri");
  return satteri({ features: markupFeatures, mdastPlugins: [...markupPlugins(numbers)] });
}
