import ts from "typescript";
import { toProblems } from "./type-problems.ts";
import {
  foldersAbove,
  isBeside,
  isMade,
  type ProjectPart,
  programsOf,
  type ScopedNotebook,
  type TypedProject,
  textsOf,
  together,
} from "./typed-project.ts";

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
type CheckPart = (part: ProjectPart) => TypeFindings;

/**
 * A checker that keeps what it learnt: a later call looks only into what has changed, and into what that affects.
 * Notebooks beyond the first `batch` are checked anew in each call, so many at once.
 */
export function openTypeChecker(batch = together): CheckTypes {
  const known = new Map<string, VersionedFile>();
  const checkWhole = openBuilder(known);
  return (project) => {
    const parts = programsOf(project, batch).map((part) =>
      part.isWhole ? checkWhole(part) : checkNotebooks(part, known),
    );
    return {
      problems: ts.sortAndDeduplicateDiagnostics(parts.flatMap(({ problems }) => problems)),
      read: [...new Set(parts.flatMap(({ read }) => read))].filter((file) => !isMade(project, file)),
      codes: new Map(parts.flatMap(({ codes }) => [...codes])),
    };
  };
}

/** Checks a project and its notebooks, of which it knows how they were before. */
function openBuilder(known: Map<string, VersionedFile>): CheckPart {
  let before: ts.SemanticDiagnosticsBuilderProgram | undefined;
  return (part) => {
    const { options, fileNames, errors } = readConfig(part.config);
    const { modules, texts, codes } = textsOf(part);
    before = ts.createSemanticDiagnosticsBuilderProgram(
      [...fileNames, ...texts.keys()],
      options,
      hostOf(options, texts, known),
      before,
      errors,
    );
    return { problems: messagesOf(before, modules), read: filesOf(before.getProgram()), codes };
  };
}

/** Checks notebooks and the code that they import; of the project beside them nothing. */
function checkNotebooks(part: ProjectPart, known: Map<string, VersionedFile>): TypeFindings {
  const { options, fileNames } = readConfig(part.config);
  const { modules, texts, codes } = textsOf(part);
  const ambient = fileNames.filter((name) => name.endsWith(".d.ts"));
  const program = ts.createProgram([...ambient, ...texts.keys()], options, hostOf(options, texts, known));
  const found = program
    .getSourceFiles()
    .filter(({ fileName }) => modules.has(fileName) || isBeside(part, fileName))
    .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]);
  return { problems: toProblems(modules, found, program.getTypeChecker()), read: filesOf(program), codes };
}

const filesOf = (program: ts.Program): readonly string[] =>
  program.getSourceFiles().map(({ fileName }) => fileName);

interface VersionedFile {
  readonly text: string;
  readonly file: ts.SourceFile;
}

function readConfig(config: string): ts.ParsedCommandLine {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (): void => {} };
  const parsed = ts.getParsedCommandLineOfConfigFile(config, {}, host);
  if (!parsed) throw new RangeError(`${config} cannot be read`);
  return parsed;
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
