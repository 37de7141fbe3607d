import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { WrittenPlace } from "../../../lib/site/node.ts";
import { type BundledStyles, keepProgram } from "./pages-program.ts";
import { useSiteBundles } from "./site-bundles.ts";
import { openPages, type SitePages } from "./site-pages.ts";

/**
 * In a build, has the files of the site that are no pages written beside its pages, and refuses two at one address before
 * anything is rendered; while editing, each is made when it is asked for. Says how many pages are done. What was bundled to
 * render pages is kept for the next build. Goes into `integrations` of the Astro configuration.
 */
export function filesBesidePages(): AstroIntegration {
  let place: WrittenPlace = { folder: "", base: "/", copied: "" };
  let isEdited = false;
  let styles: BundledStyles = new Map();
  let pages: SitePages | undefined;
  return {
    name: "files-beside-pages",
    hooks: {
      "astro:config:setup": ({ command }) => {
        isEdited = command === "dev";
        useSiteBundles(isEdited);
      },
      "astro:route:setup": ({ route }) => {
        // The page that says that there is nothing stands in for a file too.
        if (isEdited && /(?:\[\.\.\.file\]\.ts|404\.astro)$/.test(route.component)) route.prerender = false;
      },
      "astro:config:done": ({ config }) => {
        const [folder, copied] = [fileURLToPath(config.outDir), fileURLToPath(config.publicDir)];
        place = { folder, base: config.base.replace(/\/*$/, "/"), copied };
      },
      "astro:build:setup": ({ pages }) => {
        styles = pages;
      },
      "astro:build:start": ({ setPrerenderer }) => {
        const opened = openPages(place);
        pages = opened;
        setPrerenderer((own) => ({
          ...own,
          setup: async () => {
            keepProgram(place, styles);
            await own.setup?.();
          },
          getStaticPaths: async () => opened.begin(await own.getStaticPaths()),
          render: async (request, options) => {
            const page = await own.render(request, options);
            opened.rendered();
            return page;
          },
        }));
      },
      "astro:build:generated": () => pages?.finish(),
    },
  };
}
