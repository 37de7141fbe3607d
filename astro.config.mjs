import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { movedInDev } from "./src/commands/addresses/moved-in-dev.ts";
import { bundledOnly } from "./src/commands/build/pages/bundled-only.ts";
import { filesBesidePages } from "./src/commands/build/pages/files-beside-pages.ts";
import { ownModules } from "./src/commands/build/pages/own-modules.ts";
import { deskInDev } from "./src/commands/desk/desk-in-dev.ts";
import { editInPlace } from "./src/commands/desk/edit-in-place.ts";
import { mistakesInDev } from "./src/commands/mistakes/mistakes-in-dev.ts";
import { reviewInDev } from "./src/commands/review/review-in-dev.ts";
import { commentaryNumbers } from "./src/lib/figures/index.ts";
import { livePackages } from "./src/lib/live/index.ts";
import { cells, csvModules, liveModules, pageProcessor } from "./src/lib/notebook/node.ts";
import { allReleases, watchData } from "./src/lib/release/node.ts";
import { folderOfNotebooks } from "./src/lib/text/node.ts";

export default defineConfig({
  // Astro's default joins elements across line breaks: `<b>10</b>` and `<i>USD</i>` would become `10USD`.
  // Two pages or files at one address are a mistake, not a choice.
  prerenderConflictBehavior: "error",
  compressHTML: true,
  build: { inlineStylesheets: "never" },
  devToolbar: { enabled: false },
  integrations: [mdx(), editInPlace(), movedInDev(), reviewInDev(), filesBesidePages(), deskInDev()],
  markdown: {
    syntaxHighlight: false,
    processor: await pageProcessor(commentaryNumbers),
  },
  vite: {
    // What is built, or half written, is nothing that pages are made of.
    server: { watch: { ignored: ["**/.tieout-*/**", "**/.*.part", "**/dist/**", "**/pdf/**"] } },
    plugins: [
      ownModules(),
      bundledOnly(),
      cells({ mistakesIn: mistakesInDev, anyRelease: () => allReleases()[0] ?? "" }),
      csvModules(),
      liveModules({ spared: livePackages }),
      watchData("src/pages/_content.ts", [folderOfNotebooks()]),
    ],
    // Plot moves marks by half a pixel where pixels are coarse; a chart is the same in the build and on every screen.
    define: { "window.devicePixelRatio": "2" },
    // Named, so that a development server has them ready when a reader first reaches for a control.
    optimizeDeps: {
      include: ["@observablehq/plot", "@observablehq/runtime", "arquero", "decimal.js", "devalue"],
    },
    // Scripts, styles and fonts are files of their own: a strict Content-Security-Policy allows no others.
    build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
    // Else the controls that live pages share with filters would stand among the code of the filters.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  { name: "controls", test: /src\/lib\/(?:inputs|live\/address)\//, minShareCount: 2 },
                ],
              },
            },
          },
        },
      },
    },
  },
});
