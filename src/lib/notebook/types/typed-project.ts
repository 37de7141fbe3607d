import { resolve } from "node:path";
import { type AmbientScope, typeModule } from "../compile/node.ts";

/** What is checked together: a project, its notebooks, and files that are only made for the checker. */
export interface TypedProject {
  readonly config: string;
  readonly notebooks: readonly ScopedNotebook[];
  /** Texts by absolute path. */
  readonly made: ReadonlyMap<string, string>;
  /** Whether all but its notebooks was checked before, and they alone are to be. */
  readonly isKnown?: boolean;
  /** A folder whose code is checked elsewhere: its types are read, and what it does is not looked into. */
  readonly spared?: string;
}

/** A notebook, with the scope that its cells see. */
export interface ScopedNotebook {
  readonly path: string;
  readonly source: string;
  readonly scope: AmbientScope;
}

/** What one program holds of a project: all that is beside its notebooks, or notebooks and what they import alone. */
export interface ProjectPart extends TypedProject {
  readonly isWhole: boolean;
}

/**
 * The parts of a project that are checked one after another, at most `batch` notebooks in each, since what a compiler knows
 * of their types is let go with the part. The first holds what is beside notebooks, unless that is known or spared.
 */
export function programsOf(project: TypedProject, batch: number): readonly ProjectPart[] {
  const { notebooks, isKnown = false, spared } = project;
  const isWhole = !isKnown && spared === undefined;
  const count = Math.max(Math.ceil(notebooks.length / batch), isWhole ? 1 : 0);
  return Array.from({ length: count }, (_, index) => ({
    ...project,
    notebooks: notebooks.slice(index * batch, (index + 1) * batch),
    isWhole: isWhole && index === 0,
  }));
}

/** How many notebooks one program holds, where nothing else is said. */
export const together = 100;

/** The texts that are made for a compiler, and the notebooks by the names of their modules. */
export interface MadeTexts {
  readonly modules: ReadonlyMap<string, ScopedNotebook>;
  readonly texts: ReadonlyMap<string, string>;
  /** The code of each notebook, by its path, without the blanks between. */
  readonly codes: ReadonlyMap<string, string>;
}

export function textsOf({ notebooks, made }: TypedProject): MadeTexts {
  const modules = new Map(notebooks.map((one) => [moduleFile(one.path), one]));
  const typed = [...modules].map(([file, one]) => {
    return { file, path: one.path, ...typeModule(one.source, one.path, one.scope) };
  });
  const texts = new Map([...made, ...typed.map(({ file, text }) => [file, text] as const)]);
  return { modules, texts, codes: new Map(typed.map(({ path, code }) => [path, code])) };
}

/** The name under which a compiler is given the module of a notebook. */
export const moduleFile = (path: string): string => `${resolve(path).replaceAll("\\", "/")}.ts`;

/** Whether a file is none of the disk. */
export function isMade({ made, notebooks }: TypedProject, file: string): boolean {
  return made.has(file) || notebooks.some(({ path }) => moduleFile(path) === file);
}

/** Code that notebooks import from elsewhere than the folder that is spared, where that is checked with them. */
export function isBeside({ spared, isKnown, made }: TypedProject, file: string): boolean {
  if (spared === undefined || isKnown || made.has(file)) return false;
  const isCode = !file.endsWith(".d.ts") && !file.includes("/node_modules/");
  return isCode && !file.startsWith(`${resolve(spared).replaceAll("\\", "/")}/`);
}

/** The folders above a path, the nearest first. */
export function foldersAbove(path: string): readonly string[] {
  const end = path.lastIndexOf("/");
  return end <= 0 ? [] : [path.slice(0, end), ...foldersAbove(path.slice(0, end))];
}
