import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { openWriter } from "../../lib/site/node.ts";
import { reportStep } from "../../lib/text/node.ts";

/**
 * In a build, has the files of the site that are no pages written when its pages are there, and refuses two at one
 * address before anything is rendered. Says how many pages are done. Goes into `integrations` of the Astro configuration.
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
        let [done, total] = [0, 0];
        setPrerenderer((own) => ({
          ...own,
          getStaticPaths: async () => {
            const pages = await own.getStaticPaths();
            writer.refuseDoubled(pages.map(({ pathname }) => pathname));
            total = pages.length;
            reportStep({ stage: "Pages", done, total });
            return pages;
          },
          render: async (request, options) => {
            const page = await own.render(request, options);
            done += 1;
            reportStep({ stage: "Pages", done, total });
            return page;
          },
        }));
      },
      "astro:build:generated": ({ dir }) => writer.write(fileURLToPath(dir), copied),
    },
  };
}
