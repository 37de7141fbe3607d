import { basename, resolve } from "node:path";
import ts from "typescript";
import { writeFile } from "../../text/node.ts";
import { type AmbientScope, typeModule } from "../compile/node.ts";
import { toProblems } from "./type-problems.ts";

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

/** What the compiler found. */
export interface TypeFindings {
  /** Its messages, in the order of the files; those on notebooks point into the MDX. */
  readonly problems: readonly ts.Diagnostic[];
  /** The files of the disk that it read. */
  readonly read: readonly string[];
  /** The code of each notebook, by its path, without the blanks between. */
  readonly codes: ReadonlyMap<string, string>;
}

export type CheckTypes = (project: TypedProject) => TypeFindings;

/** How many notebooks one program holds: what the compiler knows of their types is let go with it. */
const together = 100;

/**
 * A checker that keeps what it learnt: a later call looks only into what has changed, and into what that affects. In a
 * folder that it is given, it leaves what it learnt for the next process, by the contents of all files that were read.
 * Notebooks beyond the first `batch` are checked anew in each call, so many at once.
 */
export function openTypeChecker(folder?: string, batch = together): CheckTypes {
  const known = new Map<string, VersionedFile>();
  const checkFirst = openBuilder(known, folder);
  return (project) => {
    const { notebooks, isKnown = false, spared } = project;
    const isWhole = !isKnown && spared === undefined;
    const first = isWhole ? Math.min(batch, notebooks.length) : 0;
    const parts = isWhole ? [checkFirst({ ...project, notebooks: notebooks.slice(0, first) })] : [];
    for (let from = first; from < notebooks.length; from += batch) {
      parts.push(checkNotebooks({ ...project, notebooks: notebooks.slice(from, from + batch) }, known));
    }
    return {
      problems: ts.sortAndDeduplicateDiagnostics(parts.flatMap(({ problems }) => problems)),
      read: [...new Set(parts.flatMap(({ read }) => read))].filter((file) => !isMade(project, file)),
      codes: new Map(parts.flatMap(({ codes }) => [...codes])),
    };
  };
}

function isMade({ made, notebooks }: TypedProject, file: string): boolean {
  return made.has(file) || notebooks.some(({ path }) => moduleFile(path) === file);
}

/** Checks a project and its notebooks, of which it knows how they were before. */
function openBuilder(known: Map<string, VersionedFile>, folder: string | undefined): CheckTypes {
  let before: ts.SemanticDiagnosticsBuilderProgram | undefined;
  return (project) => {
    const { options, fileNames, errors } = readConfig(project.config, folder);
    const { modules, texts, codes } = textsOf(project);
    const host = hostOf(options, texts, known);
    before ??= ts.readBuilderProgram(options, host);
    before = ts.createSemanticDiagnosticsBuilderProgram(
      [...fileNames, ...texts.keys()],
      options,
      host,
      before,
      errors,
    );
    const problems = messagesOf(before, modules);
    // Of a project that emits nothing, only what was learnt is written.
    if (folder !== undefined) before.emit(undefined, (file, text) => writeFile(file, text));
    return { problems, read: filesOf(before.getProgram()), codes };
  };
}

/** Checks notebooks and the code that they import; of the project beside them nothing. */
function checkNotebooks(project: TypedProject, known: Map<string, VersionedFile>): TypeFindings {
  const { options, fileNames } = readConfig(project.config, undefined);
  const { modules, texts, codes } = textsOf(project);
  const ambient = fileNames.filter((name) => name.endsWith(".d.ts"));
  const program = ts.createProgram([...ambient, ...texts.keys()], options, hostOf(options, texts, known));
  const found = program
    .getSourceFiles()
    .filter(({ fileName }) => modules.has(fileName) || isBeside(project, fileName))
    .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]);
  return { problems: toProblems(modules, found, program.getTypeChecker()), read: filesOf(program), codes };
}

/** Code that notebooks import from elsewhere than the folder that is spared, where that is checked with them. */
function isBeside({ spared, isKnown, made }: TypedProject, file: string): boolean {
  if (spared === undefined || isKnown || made.has(file)) return false;
  const isCode = !file.endsWith(".d.ts") && !file.includes("/node_modules/");
  return isCode && !file.startsWith(`${resolve(spared).replaceAll("\\", "/")}/`);
}

const filesOf = (program: ts.Program): readonly string[] =>
  program.getSourceFiles().map(({ fileName }) => fileName);

/** The texts that are made for the checker, and the notebooks by the names of their modules. */
function textsOf({ notebooks, made }: TypedProject) {
  const modules = new Map(notebooks.map((one) => [moduleFile(one.path), one]));
  const typed = [...modules].map(([file, one]) => ({ file, path: one.path, ...moduleOf(one) }));
  const texts = new Map([...made, ...typed.map(({ file, text }) => [file, text] as const)]);
  return { modules, texts, codes: new Map(typed.map(({ path, code }) => [path, code])) };
}

interface VersionedFile {
  readonly text: string;
  readonly file: ts.SourceFile;
}

const moduleFile = (path: string): string => `${resolve(path).replaceAll("\\", "/")}.ts`;

const moduleOf = ({ source, path, scope }: ScopedNotebook) => typeModule(source, path, scope);

function readConfig(config: string, folder: string | undefined): ts.ParsedCommandLine {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (): void => {} };
  const parsed = ts.getParsedCommandLineOfConfigFile(config, {}, host);
  if (!parsed) throw new RangeError(`${config} cannot be read`);
  if (folder === undefined) return parsed;
  const tsBuildInfoFile = resolve(folder, `${basename(config, ".json")}.tsbuildinfo`);
  return { ...parsed, options: { ...parsed.options, incremental: true, tsBuildInfoFile } };
}

/** Files made for the checker before those of the disk; a file that is as it was stays the same object. */
function hostOf(
  options: ts.CompilerOptions,
  texts: ReadonlyMap<string, string>,
  known: Map<string, VersionedFile>,
): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const folders = new Set([...texts.keys()].flatMap(foldersAbove));
  const read = (name: string): string | undefined => texts.get(name) ?? ts.sys.readFile(name);
  return {
    ...host,
    // As the compiler itself reads files: comments only where they may hold types.
    jsDocParsingMode: ts.JSDocParsingMode.ParseForTypeErrors,
    directoryExists: (name) => folders.has(name) || ts.sys.directoryExists(name),
    fileExists: (name) => texts.has(name) || ts.sys.fileExists(name),
    readFile: read,
    getSourceFile: (name, languageVersion) => {
      const text = read(name);
      if (text === undefined) return undefined;
      const own = known.get(name);
      if (own?.text === text) return own.file;
      const file = Object.assign(ts.createSourceFile(name, text, languageVersion), {
        version: ts.sys.createHash?.(text) ?? text,
      });
      known.set(name, { text, file });
      return file;
    },
  };
}

function foldersAbove(path: string): readonly string[] {
  const end = path.lastIndexOf("/");
  return end <= 0 ? [] : [path.slice(0, end), ...foldersAbove(path.slice(0, end))];
}

function messagesOf(
  builder: ts.SemanticDiagnosticsBuilderProgram,
  modules: ReadonlyMap<string, ScopedNotebook>,
): readonly ts.Diagnostic[] {
  const program = builder.getProgram();
  const found = [
    ...builder.getConfigFileParsingDiagnostics(),
    ...builder.getOptionsDiagnostics(),
    ...builder.getSyntacticDiagnostics(),
    ...builder.getGlobalDiagnostics(),
    ...builder.getSemanticDiagnostics(),
  ];
  return toProblems(modules, found, program.getTypeChecker());
}
