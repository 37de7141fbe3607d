import { deflateRawSync } from "node:zlib";
import { type Compiled, compileNotebook } from "./compile-notebook.ts";
import { pageText } from "./page-text.ts";

/** The MDX that Astro compiles in place of a notebook, and what was found on the way. */
export interface NotebookModule extends Compiled {
  readonly code: string;
}

/**
 * Writes a notebook as the text of its page that exports `notebook` as well, for the page to run first. Mistakes are in
 * `notebook`; it throws for none of them.
 */
export function toModule(source: string, path: string): NotebookModule {
  const compiled = compileNotebook(source, path);
  const eol = source.includes("\r\n") ? "\r\n" : "\n";
  return { ...compiled, code: [pageText(compiled), "", ...moduleLines(compiled), ""].join(eol) };
}

/** The YAML of front matter with its fences. */
export function yamlOf(head: string): string {
  return head.split(/\r?\n/).slice(1, -1).join("\n");
}

/** Imports get names of their own, so that no name of an author can be in their way. */
function moduleLines({ notebook, imports, modules }: Compiled): string[] {
  const hoisted = imports.map(({ imported, from }, index) => {
    const local = `$import${index}`;
    const what = imported === null ? `* as ${local}` : `{ ${JSON.stringify(imported)} as ${local} }`;
    return `import ${what} from ${JSON.stringify(from)};`;
  });
  const fromCells = imports.map(({ name }, index) => [name, `$import${index}`] as const);
  const own = notebook.imported.slice(0, notebook.imported.length - imports.length);
  const values = [...own.map(({ name }) => [name, name] as const), ...fromCells];
  const entries = values.map(([name, local]) => `${JSON.stringify(name)}: ${local}`);
  const loaders = modules.map((from) => `${JSON.stringify(from)}: () => import(${JSON.stringify(from)})`);
  // A short text: the bundler holds about ten copies of each literal until it is done.
  const data = deflateRawSync(JSON.stringify(notebook)).toString("base64");
  const unpacked = `JSON.parse($inflate(Buffer.from("${data}", "base64")).toString())`;
  return [
    ...hoisted,
    `export const notebook = { ...${unpacked}, imports: { ${entries.join(", ")} }, modules: { ${loaders.join(", ")} } };`,
    'import { inflateRawSync as $inflate } from "node:zlib";',
  ];
}
