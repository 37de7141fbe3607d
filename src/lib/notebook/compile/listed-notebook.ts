import { parseFrontmatter } from "../frontmatter/node.ts";
import type { Notebook, NotebookData } from "../model/index.ts";
import { compileNotebook } from "./compile-notebook.ts";
import { frontmatterOf } from "./page-text.ts";
import { yamlOf } from "./to-module.ts";

/**
 * A notebook of which only the front matter is read, as lists of notebooks need it, and the rest where it is asked for. It
 * has nothing of what it imports: to run, it is loaded as a module.
 */
export function listedNotebook(source: string, path: string): Notebook {
  const front = parseFrontmatter(yamlOf(frontmatterOf(source)), path);
  let compiled: NotebookData | undefined;
  const whole = (): NotebookData => {
    compiled ??= compileNotebook(source, path).notebook;
    return compiled;
  };
  return {
    path,
    frontmatter: front.data,
    frontmatterPlaces: front.places,
    get headings() {
      return whole().headings;
    },
    get references() {
      return whole().references;
    },
    get cells() {
      return whole().cells;
    },
    get inlines() {
      return whole().inlines;
    },
    get findings() {
      return whole().findings;
    },
    get imported() {
      return whole().imported;
    },
    get problems() {
      return whole().problems;
    },
    imports: {},
    modules: {},
  };
}
