import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import {
  cells,
  editInPlace,
  headingIds,
  keepPunctuation,
  references,
  typedReasons,
} from "./src/lib/notebook/node.ts";
import { watchData } from "./src/lib/release/watch-data.ts";

export default defineConfig({
  // Astro's default joins elements across line breaks: `<b>10</b>` and `<i>USD</i>` would become `10USD`.
  compressHTML: true,
  build: { inlineStylesheets: "never" },
  devToolbar: { enabled: false },
  integrations: [mdx(), editInPlace()],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ mdastPlugins: [headingIds(), references(), keepPunctuation(), typedReasons()] }),
  },
  vite: { plugins: [cells(), watchData("src/pages/_content.ts")] },
});
