import { resolve, sep } from "node:path";
import type { DevEnvironment, isRunnableDevEnvironment, Plugin } from "vite";
import { folderOfData } from "../../text/node.ts";

/**
 * While editing: a change in the data folder runs the module that opens it again, with all that depends on it, and
 * tells the pages. Everything else, compiled notebooks above all, stays as it is.
 *
 * @param opener the module that reads the data folder, from the project's folder
 * @param others folders that it reads too, of which some files are imported: who imports these is told by Vite itself
 */
export function watchData(
  opener: string,
  others: readonly string[] = [],
  dataFolder = folderOfData(),
): Plugin {
  const folders = [dataFolder, ...others].map((folder) => resolve(folder) + sep);
  return {
    name: "watch-data",
    apply: "serve",
    // Vite is loaded where a server runs on it: every command reads releases, and hardly one serves.
    async configureServer(server) {
      const { isRunnableDevEnvironment } = await import("vite");
      server.watcher.add(folders);
      server.watcher.on("all", (_, file) => {
        if (!folders.some((folder) => file.startsWith(folder)) || file.endsWith(".part")) return;
        const environments = Object.values(server.environments);
        for (const environment of environments)
          invalidate(environment, resolve(opener), isRunnableDevEnvironment);
        const isImported = environments.some(({ moduleGraph }) => moduleGraph.getModulesByFile(file)?.size);
        if (!isImported) server.ws.send({ type: "full-reload" });
      });
    },
  };
}

/** Vite marks the modules; the runner that holds their evaluated form must be told as well. */
function invalidate(
  environment: DevEnvironment,
  file: string,
  isRunnable: typeof isRunnableDevEnvironment,
): void {
  const invalidated = new Set<Parameters<typeof environment.moduleGraph.invalidateModule>[0]>();
  for (const module of environment.moduleGraph.getModulesByFile(file) ?? []) {
    environment.moduleGraph.invalidateModule(module, invalidated, Date.now(), true);
  }
  if (!isRunnable(environment)) return;
  for (const { id } of invalidated) {
    const evaluated = id === null ? undefined : environment.runner.evaluatedModules.getModuleById(id);
    if (evaluated) environment.runner.evaluatedModules.invalidateModule(evaluated);
  }
}
