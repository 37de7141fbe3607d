import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import {
  isMadeHere,
  openWriter,
  type SiteBundle,
  useBundles,
  type WrittenPlace,
} from "../../lib/site/node.ts";
import { reportStep } from "../program/report-step.ts";
import { bundleDeskFrame, bundleDeskScript, bundleFormulas } from "./bundle-desk.ts";
import { bundleLibrary } from "./bundle-library.ts";

/**
 * In a build, has the files of the site that are no pages written beside its pages, and refuses two at one address before
 * anything is rendered; while editing, each is made when it is asked for. Says how many pages are done. Goes into `integrations` of the Astro configuration.
 */
export function filesBesidePages(): AstroIntegration {
  let place: WrittenPlace = { folder: "", base: "/", copied: "" };
  let isEdited = false;
  let finish = async (): Promise<void> => {};
  return {
    name: "files-beside-pages",
    hooks: {
      "astro:config:setup": ({ command }) => {
        isEdited = command === "dev";
        const named = (make: () => Promise<SiteBundle>) => {
          const made = once(make);
          return async () => ({ ...(await made()), ...(isEdited && { hash: null }) });
        };
        useBundles({
          library: named(bundleLibrary),
          // While editing, notebooks are changed on their own pages.
          ...(!isEdited && {
            deskScript: named(bundleDeskScript),
            deskFrame: named(bundleDeskFrame),
            formulas: named(bundleFormulas),
          }),
        });
      },
      "astro:route:setup": ({ route }) => {
        // The page that says that there is nothing stands in for a file too.
        if (isEdited && /(?:\[\.\.\.file\]\.ts|404\.astro)$/.test(route.component)) route.prerender = false;
      },
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

function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
