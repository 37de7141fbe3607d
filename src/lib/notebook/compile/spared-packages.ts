import type { NotebookData } from "../model/index.ts";
import { importName } from "../names/index.ts";
import { liveUnits } from "../run/index.ts";
import { liveImports } from "./to-live-module.ts";

/**
 * Packages, and modules as those who load them name them, that few ask for, each with the name by which a cell can:
 * `{ "d3-geo": "Plot" }`, for maps. Browsers are sent none of them where no live cell reads that name.
 */
export type SparedPackages = Readonly<Record<string, string>>;

/** Whether the live part of a notebook may ask for what a name alone can give. */
export function mayAsk(notebook: NotebookData, name: string): boolean {
  const live = liveUnits(notebook);
  const cells = [...live.cells, ...live.helpers].map((at) => notebook.cells[at]);
  const units = [...cells, ...live.inlines.map((at) => notebook.inlines[at])];
  return (
    live.ambient.includes(name) ||
    liveImports(notebook, live).length > 0 ||
    units.some((unit) => unit?.body?.includes(importName))
  );
}

/** A module in place of a package that nobody asks: what it exports can be called while it is loaded, and used for nothing. */
export function standInFor(name: string, exported: readonly string[]): string {
  const said = JSON.stringify(
    `${name} is not sent to browsers, since no live cell reads the name that asks for it`,
  );
  return [
    `const none = new Proxy(() => none, { get() { throw new Error(${said}); } });`,
    ...exported.map((one) => (one === "default" ? "export default none;" : `export { none as ${one} };`)),
    "",
  ].join("\n");
}
