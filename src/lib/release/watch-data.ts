import { resolve, sep } from "node:path";
import type { Plugin } from "vite";

/** While editing: a change in the data folder reloads every page, as a change of code would. */
export function watchData(dataFolder = "data"): Plugin {
  const folder = resolve(dataFolder) + sep;
  return {
    name: "watch-data",
    apply: "serve",
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on("change", (file) => {
        if (!file.startsWith(folder)) return;
        for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
        server.ws.send({ type: "full-reload" });
      });
    },
  };
}
