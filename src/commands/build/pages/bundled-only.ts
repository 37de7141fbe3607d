import { relative } from "node:path";
import type { Plugin } from "vite";
import { folderOfNotebooks } from "../../../lib/text/node.ts";
import { bundledNotebooks } from "./bundled-notebooks.ts";

const every = '"../notebooks/**/*.mdx"';

/** A path of the project as the content of the site, in `src/pages/`, imports it. */
const fromPages = (path: string): string => {
  const way = relative("src/pages", path).replaceAll("\\", "/");
  return way.startsWith(".") ? way : `./${way}`;
};

/**
 * Has the content of the site import, in a build, of the notebooks that are to be rendered those that Node cannot load by
 * itself, so that what is bundled is the same whatever the others say; while editing none, since each is imported when it is
 * asked for. Goes into `vite.plugins` of the Astro configuration.
 */
export function bundledOnly(): Plugin {
  let isBuild = false;
  return {
    name: "bundled-only",
    enforce: "pre",
    configResolved({ command }) {
      isBuild = command === "build";
    },
    transform: {
      filter: { id: /src\/pages\/_content\.ts$/ },
      async handler(code) {
        const bundled = isBuild ? await bundledNotebooks() : [];
        const patterns = bundled.length > 0 ? bundled : [`${folderOfNotebooks()}/none/*.mdx`];
        return { code: code.replace(every, JSON.stringify(patterns.map(fromPages))), map: null };
      },
    },
  };
}
