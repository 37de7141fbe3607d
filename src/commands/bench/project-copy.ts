import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { writeStaged } from "../../lib/text/node.ts";
import { kitNotebook } from "./kit-notebook.ts";
import { plainPage } from "./plain-page.ts";
import { varyNotebook } from "./vary-notebook.ts";

/** The notebook that the others are made from. */
export const model = "src/notebooks/adjusted-ebitda.mdx";

/** What a project is made of. */
export const projectParts: readonly string[] = [
  "src",
  "data",
  "public",
  "astro.config.mjs",
  "package.json",
  "tsconfig.json",
  "tsconfig.notebooks.json",
];

/** The notebook of `count` that is edited, where one of them is: an edition, if there is one. */
export function changedNotebook(count: number): string {
  return count > 1 ? `src/notebooks/edition-${Math.ceil((count + 1) / 2)}.mdx` : model;
}

/**
 * Copies the project and puts editions of its model in, so that there are `count` of them with the model itself. The
 * other notebooks of the project stay, since its permalinks and expectations hold it to have them.
 */
export function writeProject(folder: string, count: number): void {
  copyParts(folder, projectParts);
  for (const [name, source] of editions(count)) {
    writeStaged(join(folder, "src/notebooks", `${name}.mdx`), source);
  }
}

/** A plain Astro project whose pages are those of the model and its editions that a build of ours made. */
export function writePlainProject(folder: string, count: number, built: string): void {
  copyParts(folder, ["src/layouts", "src/styles", "public", ...ofLayout]);
  cpSync("package.json", join(folder, "package.json"));
  writeStaged(join(folder, "astro.config.mjs"), plainConfig);
  const pages = join(folder, "src/pages/notebooks");
  mkdirSync(pages, { recursive: true });
  for (const [name] of editions(count)) {
    const html = readFileSync(join(built, "notebooks", name, "index.html"), "utf8");
    writeStaged(join(pages, `${name}.astro`), plainPage(html));
  }
}

/** What the layout of our pages imports. */
const ofLayout = ["src/components/print-foot.astro", "src/components/wordmark.astro", "src/lib"];

const plainConfig = `export default {
  compressHTML: true,
  build: { inlineStylesheets: "never" },
  devToolbar: { enabled: false },
  // No notebook is live here; the module that would list them is never asked for.
  vite: { build: { rolldownOptions: { external: [/^virtual:live-/] } } },
};
`;

/** The model and its editions as `writeProject` writes them, in Notebook Kit's format; returns the names of the files. */
export function writeKitProject(folder: string, count: number): readonly string[] {
  mkdirSync(folder, { recursive: true });
  linkPackages(folder);
  return editions(count).map(([name, source]) => {
    writeStaged(join(folder, `${name}.html`), kitNotebook(source, `${name}.mdx`));
    return `${name}.html`;
  });
}

function editions(count: number): readonly (readonly [string, string])[] {
  const source = readFileSync(model, "utf8");
  return Array.from({ length: count }, (_, index) =>
    index === 0 ? ["adjusted-ebitda", source] : [`edition-${index + 1}`, varyNotebook(source, index + 1)],
  );
}

/** The slug of the notebook of a project that has the longest source, of those that are meant; the editions are no longer than their model. */
export function largestNotebook(folder: string, isMeant: (source: string) => boolean = () => true): string {
  const notebooks = join(folder, "src/notebooks");
  const names = readdirSync(notebooks).filter((name) => name.endsWith(".mdx"));
  const sources = names.map((name) => ({ name, source: readFileSync(join(notebooks, name), "utf8") }));
  const [largest] = sources
    .filter(({ source }) => isMeant(source))
    .toSorted((a, b) => b.source.length - a.source.length);
  if (!largest) throw new RangeError(`${notebooks} has no such notebook`);
  return largest.name.replace(/\.mdx$/, "");
}

/** Copies parts of the project, and links its packages. */
export function copyParts(folder: string, parts: readonly string[]): void {
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  linkPackages(folder);
}

/** A folder of links, so that what tools write beside the packages (Vite's cache) stays in the copy. */
function linkPackages(folder: string): void {
  const own = join(folder, "node_modules");
  mkdirSync(own);
  for (const name of readdirSync("node_modules")) {
    if (!name.startsWith(".")) symlinkSync(join(process.cwd(), "node_modules", name), join(own, name));
  }
}
