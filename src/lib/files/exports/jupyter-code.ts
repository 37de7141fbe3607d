import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell, Notebook } from "../../notebook/index.ts";
import { moduleOfFile, ownFilesOf } from "../../notebook/node.ts";
import type { KernelPlace } from "./notebook-text.ts";

/** The id of the cell that loads what the others see. */
export const libraryCell = "tieout-library";

/** Names that cells may use beside those in scope, by the way in which the library is opened. */
const shown = { openNotebookElsewhere: ["display", "view"], openInPage: ["tieout"] } as const;

/** The code that a notebook begins with elsewhere: the library of the site, and by name what its cells see. */
export function libraryCode(
  { library, file, page, names }: KernelPlace,
  { frontmatter, cells }: Notebook,
  open: "openNotebookElsewhere" | "openInPage" = "openNotebookElsewhere",
): string {
  const reads = new Set(cells.flatMap((cell) => cell.reads.map(({ name }) => name)));
  return [
    `import { ${open} } from ${JSON.stringify(library)};`,
    `const { ${[...names, ...shown[open]].toSorted().join(", ")} } =`,
    `  await ${open}(${JSON.stringify(page)}, ${JSON.stringify(file)});`,
    ...(reads.has("frontmatter") ? [`const frontmatter = ${JSON.stringify(frontmatter)};`] : []),
  ].join("\n");
}

/** The last line of a cell that shows what it shows by itself: a kernel would show the value of its last statement again. */
export const endOfShown = "void 0;";

/** The code of a cell as its author wrote it, for a kernel that runs one cell after the other. */
export function codeForKernel({ source, body, showsItself }: Cell, packages: PackageNames): string {
  const code = withPackages(source, packages);
  const showsLast = body?.includes("$$value=(") && !showsItself;
  return showsLast || !mayHaveValue.test(source) ? code : `${code}\n${endOfShown}`;
}

/** Code with its packages by the names that other programs know. */
export function withPackages(code: string, packages: PackageNames): string {
  return code.replaceAll(taken, (whole, before: string, quote: string, name: string) =>
    packages.has(name) ? `${before}${quote}${packages.get(name)}${quote}` : whole,
  );
}

/** How the packages that cells import are called by Deno, by the name that the project knows: `npm:d3-array@3.2.4`. */
export type PackageNames = ReadonlyMap<string, string>;

const taken = /(\b(?:from|import)\s*\(?\s*)(["'])([^"'\n]+)\2/g;

/** The packages that the cells of a notebook import, in the versions that the project has, and files of figures as they are. */
export function packagesOf(notebook: Notebook): PackageNames {
  const named = [...notebook.imported.flatMap(({ from }) => from ?? []), ...Object.keys(notebook.modules)];
  const files = [...ownFilesOf(notebook)].map(
    ([from, file]) => [from, `${nameInAddress(from)}${encoded(moduleOfFile(file))}`] as const,
  );
  return new Map([
    ...named.filter((name) => /^[@a-z]/.test(name) && !name.includes(":")).map(versioned),
    ...files,
  ]);
}

/** How the address of a file begins that is a module by itself, and says by what name a notebook takes it. Rule: RFC 2397. */
const nameInAddress = (from: string): string => `data:text/javascript;file=${encoded(from)},`;

/** In code too, where such an address stands between quotation marks. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll("'", "%27");

/** Code with its packages and files by the names that the project knows. */
export function withOwnNames(code: string): string {
  return code
    .replaceAll(/(["'])npm:((?:@[^/"']+\/)?[^@/"']+)(?:@[^/"']+)?/g, "$1$2")
    .replaceAll(
      /(["'])data:text\/javascript;file=([^,"']+),[^"']*\1/g,
      (_, quote: string, name: string) => `${quote}${decodeURIComponent(name)}${quote}`,
    );
}

const versioned = (name: string): readonly [string, string] => [name, atVersion(name)];

function atVersion(name: string): string {
  const [own = ""] = /^(?:@[^/]+\/)?[^/]+/.exec(name) ?? [];
  const file = join("node_modules", own, "package.json");
  const version = existsSync(file) ? `@${JSON.parse(readFileSync(file, "utf8")).version}` : "";
  return `npm:${own}${version}${name.slice(own.length)}`;
}

/** A statement that is no declaration begins a line; the lines of one that goes on are indented, or close it. */
const mayHaveValue =
  /^(?!\s|(?:const|let|var|async function|function|class|import|type|interface)\b|[)}\]]|\/\/|\/\*|$)/m;
