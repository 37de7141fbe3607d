import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { openWriter } from "../../lib/site/node.ts";

/**
 * In a build, has the files of the site that are no pages written when its pages are there, and refuses two at one
 * address before anything is rendered. Goes into `integrations` of the Astro configuration.
 */
export function filesBesidePages(): AstroIntegration {
  let writer = openWriter();
  let copied = "";
  return {
    name: "files-beside-pages",
    hooks: {
      "astro:config:done": ({ config }) => {
        copied = fileURLToPath(config.publicDir);
      },
      "astro:build:start": ({ setPrerenderer }) => {
        writer = openWriter();
        setPrerenderer((own) => ({
          ...own,
          getStaticPaths: async () => {
            const pages = await own.getStaticPaths();
            writer.refuseDoubled(pages.map(({ pathname }) => pathname));
            return pages;
          },
        }));
      },
      "astro:build:generated": ({ dir }) => writer.write(fileURLToPath(dir), copied),
    },
  };
}
