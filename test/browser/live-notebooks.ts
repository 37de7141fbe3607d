import { join } from "node:path";
import { readNotebookFiles } from "../../src/commands/mistakes/notebook-files.ts";
import { scopeOf } from "../../src/lib/cells/scope.ts";
import { compileNotebook } from "../../src/lib/notebook/compile/compile-notebook.ts";
import { ownFilesOf } from "../../src/lib/notebook/compile/own-files.ts";
import type { Notebook } from "../../src/lib/notebook/model/notebook.ts";
import { fileImports } from "../../src/lib/notebook/model/stands-alone.ts";
import { compileInNode } from "../../src/lib/notebook/run/compile-in-node.ts";
import { type Input, isInput } from "../../src/lib/notebook/run/input.ts";
import { runNotebook } from "../../src/lib/notebook/run/run-notebook.ts";
import { openSite, type SiteRelease } from "../../src/lib/show/page/open-site.ts";
import { type PublishedNotebook, publishNotebook } from "../../src/lib/site/publish-notebook.ts";
import { readBuiltPages } from "./built-pages.ts";
import { siteFolder } from "./built-project.ts";

/** What inputs are set to, by name, as in the address. */
export type Settings = ReadonlyMap<string, string>;

/** A page of the built site with live cells, and its notebook as the build computes it. */
export interface LiveNotebook {
  /** Its address, without the first slash. */
  readonly path: string;
  publish(settings: Settings): Promise<PublishedNotebook>;
  /** The inputs that its cells show, by name. */
  inputs(): Promise<ReadonlyMap<string, Input>>;
}

/** Every page with live cells that was built of the project in a folder. */
export function liveNotebooks(project = ".", built = siteFolder): readonly LiveNotebook[] {
  const notebooks = readNotebooks(join(project, "src/notebooks"));
  const releases = openSite({ base: "/" }, notebooks, { dataFolder: join(project, "data") });
  return livePages(built).map(({ path, slug }) => {
    const notebook = notebooks.find((one) => one.path.endsWith(`/${slug}.mdx`));
    const release = releases.get(String(notebook?.frontmatter.release));
    if (!notebook || !release) throw new Error(`there is no notebook for the live page /${path}`);
    return {
      path,
      publish: (settings) => publishNotebook(notebook, release, settings),
      inputs: () => inputsOf(notebook, release),
    };
  });
}

function livePages(built: string): readonly { readonly path: string; readonly slug: string }[] {
  return [...readBuiltPages(built)].flatMap(([path, { document }]) => {
    const slug = document.querySelector("#_live")?.getAttribute("data-notebook");
    return slug ? [{ path: path.slice(1), slug }] : [];
  });
}

function readNotebooks(folder: string): readonly Notebook[] {
  return readNotebookFiles(folder).map(({ source, path }) => {
    const { notebook } = compileNotebook(source, path);
    return { ...notebook, imports: fileImports(notebook, ownFilesOf(notebook)), modules: {} };
  });
}

async function inputsOf(notebook: Notebook, release: SiteRelease): Promise<ReadonlyMap<string, Input>> {
  const { cells } = await runNotebook(notebook, scopeOf(release.desk), { compile: compileInNode });
  const inputs = cells.flatMap(({ displayed }) => displayed.filter(isInput));
  return new Map(inputs.map((input) => [input.name, input]));
}
