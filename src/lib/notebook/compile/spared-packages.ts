import { importName } from "../names/index.ts";
import type { LiveNames } from "./to-live-module.ts";

/**
 * Packages that another loads for what few ask of it, each with the name by which a cell can: `{ "d3-geo": "Plot" }`, for
 * maps. Browsers are sent none of them where no live cell reads that name.
 */
export type SparedPackages = Readonly<Record<string, string>>;

/** Whether the live part of a notebook, as `toLiveModule` writes it, may ask for what a name alone can give. */
export function mayAsk(module: string, name: string, names: LiveNames): boolean {
  const head = module.slice(0, module.indexOf("export const notebook"));
  const imported = [...head.matchAll(/^import .* from (".*");$/gm)].map(([, from = '""']) =>
    JSON.parse(from),
  );
  const others = Object.entries(names).flatMap(([one, from]) => (one === name ? [] : [from]));
  return (
    module.includes(importName) || imported.some((from) => from === names[name] || !others.includes(from))
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
