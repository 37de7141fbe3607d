import type { ImportedPlace } from "../model/index.ts";

/** What names one import of a live cell among those of all notebooks: the name, and the module from the root of the project. */
export function importKey(path: string, { from = "", imported }: ImportedPlace): string {
  const folder = path.replace(/[^/]*$/, "");
  return `${imported ?? "*"}!${from.startsWith(".") ? new URL(from, `file:///${folder}`).pathname : from}`;
}

/** The text of a module that exports, as `value`, what a key names. */
export function importModule(key: string): string {
  const at = key.indexOf("!");
  const [name, module] = [key.slice(0, at), key.slice(at + 1)];
  const what = name === "*" ? "* as value" : `{ ${JSON.stringify(name)} as value }`;
  return `export ${what} from ${JSON.stringify(module)};\n`;
}

/** The text of a module with a function that loads each, by its key; a bundler must see them one by one. */
export function importsModule(keys: readonly string[], prefix: string): string {
  const entries = keys.map((key) => `${JSON.stringify(key)}: () => import(${JSON.stringify(prefix + key)})`);
  return `export const imports = { ${entries.join(", ")} };\n`;
}

/** The same for a development server, which is asked for any. */
export function anyImportsModule(prefix: string): string {
  const load = `() => import(/* @vite-ignore */ import.meta.env.BASE_URL.replace(/\\/*$/, "/@id/${prefix}") + key)`;
  return `export const imports = new Proxy({}, { get: (_, key) => ${load} });\n`;
}
