import { basename, resolve } from "node:path";
import ts from "typescript";
import { writeFile } from "../../text/node.ts";
import { type AmbientScope, toTypeModule } from "./type-module.ts";
import { toProblems } from "./type-problems.ts";

/** What is checked together: a project, its notebooks, and files that are only made for the checker. */
export interface TypedProject {
  readonly config: string;
  readonly notebooks: readonly ScopedNotebook[];
  /** Texts by absolute path. */
  readonly made: ReadonlyMap<string, string>;
}

/** A notebook, with the scope that its cells see. */
export interface ScopedNotebook {
  readonly path: string;
  readonly source: string;
  readonly scope: AmbientScope;
}

/** The compiler's messages, in the order of the files; those on notebooks point into the MDX. */
export type CheckTypes = (project: TypedProject) => readonly ts.Diagnostic[];

/**
 * A checker that keeps what it learnt: a later call looks only into what has changed, and into what that affects. In a
 * folder that it is given, it leaves what it learnt for the next process, by the contents of all files that were read.
 */
export function openTypeChecker(folder?: string): CheckTypes {
  const known = new Map<string, VersionedFile>();
  let before: ts.SemanticDiagnosticsBuilderProgram | undefined;
  return (project) => {
    const { options, fileNames, errors } = readConfig(project.config, folder);
    const modules = new Map(project.notebooks.map((one) => [moduleFile(one.path), one]));
    const texts = new Map([
      ...project.made,
      ...[...modules].map(([file, one]) => [file, moduleOf(one)] as const),
    ]);
    const host = hostOf(options, texts, known);
    before ??= ts.readBuilderProgram(options, host);
    before = ts.createSemanticDiagnosticsBuilderProgram(
      [...fileNames, ...texts.keys()],
      options,
      host,
      before,
      errors,
    );
    const messages = messagesOf(before, modules);
    // Of a project that emits nothing, only what was learnt is written.
    if (folder !== undefined) before.emit(undefined, (file, text) => writeFile(file, text));
    return messages;
  };
}

interface VersionedFile {
  readonly text: string;
  readonly file: ts.SourceFile;
}

const moduleFile = (path: string): string => `${resolve(path).replaceAll("\\", "/")}.ts`;

function moduleOf({ source, path, scope }: ScopedNotebook): string {
  return toTypeModule(source, path, scope);
}

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
  const read = (name: string): string | undefined => texts.get(name) ?? ts.sys.readFile(name);
  return {
    ...host,
    // As the compiler itself reads files: comments only where they may hold types.
    jsDocParsingMode: ts.JSDocParsingMode.ParseForTypeErrors,
    directoryExists: (name) =>
      [...texts.keys()].some((file) => file.startsWith(`${name}/`)) || ts.sys.directoryExists(name),
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
  return ts.sortAndDeduplicateDiagnostics(toProblems(modules, found, program.getTypeChecker()));
}
