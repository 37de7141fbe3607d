import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { isMadeHere, openWriter, type WrittenPlace } from "../../lib/site/node.ts";
import { reportStep } from "../program/report-step.ts";

/**
 * In a build, has the files of the site that are no pages written beside its pages, and refuses two at one address before
 * anything is rendered. Says how many pages are done. Goes into `integrations` of the Astro configuration.
 */
export function filesBesidePages(): AstroIntegration {
  let place: WrittenPlace = { folder: "", base: "/", copied: "" };
  let finish = async (): Promise<void> => {};
  return {
    name: "files-beside-pages",
    hooks: {
      "astro:config:done": ({ config }) => {
        const [folder, copied] = [fileURLToPath(config.outDir), fileURLToPath(config.publicDir)];
        place = { folder, base: config.base.replace(/\/*$/, "/"), copied };
      },
      "astro:build:start": ({ setPrerenderer }) => {
        const writer = openWriter(place);
        finish = () =>
          writer.finish((done, total) => reportStep({ stage: "Files beside pages", done, total }));
        let [done, total] = [0, 0];
        setPrerenderer((own) => ({
          ...own,
          getStaticPaths: async () => {
            const pages = await own.getStaticPaths();
            writer.refuseDoubled(pages.map(({ pathname }) => pathname));
            total = pages.length;
            reportStep({ stage: "Pages", done, total });
            return pages.filter(({ pathname }) => isMadeHere(pathname));
          },
          render: async (request, options) => {
            const page = await own.render(request, options);
            done += 1;
            reportStep({ stage: "Pages", done, total });
            return page;
          },
        }));
      },
      "astro:build:generated": () => finish(),
    },
  };
}
