import ts from "typescript";
import { keepLatest } from "../../text/index.ts";
import { toTypeModule } from "../compile/node.ts";
import { toProblems } from "./type-problems.ts";
import { isCodeAt, type TypedNames, typedNames, wordStart } from "./typed-names.ts";
import { moduleFile, type ScopedNotebook } from "./typed-project.ts";

/** What a name is, in TypeScript, and what its author says of it. */
export interface NameFacts {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly says: string;
}

/** What the compiler finds wrong in a notebook. */
export interface TypedMistake {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** What the compiler knows of places in a notebook that is being written; offsets are those of its text, in UTF-16 units. */
export interface Language {
  /** What may be written there; null where no code stands. */
  namesAt(notebook: ScopedNotebook, offset: number): TypedNames | null;
  /** What the name there is; null where none stands. */
  factsAt(notebook: ScopedNotebook, offset: number): NameFacts | null;
  /** What the check of types would say. */
  mistakesIn(notebook: ScopedNotebook): readonly TypedMistake[];
}

/** What is beside the notebooks: a configuration, and the texts that are made for the compiler, by absolute path. */
export interface LanguageProject {
  readonly config: string;
  readonly made: ReadonlyMap<string, string>;
}

/** Opens the compiler on a project, by the same settings and modules as the check of types. */
export function openLanguage({ config, made }: LanguageProject): Language {
  const parsed = ts.getParsedCommandLineOfConfigFile(
    config,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  );
  if (!parsed) throw new RangeError(`${config} cannot be read`);
  const texts = new Map(made);
  const versions = new Map<string, number>();
  const ambient = parsed.fileNames.filter((name) => name.endsWith(".d.ts"));
  const service = ts.createLanguageService(hostOf(parsed.options, texts, versions, ambient));
  const latest = keepLatest<string>();
  const fileOf = ({ path, source, scope }: ScopedNotebook): string => {
    const file = moduleFile(path);
    const text = latest(`${path}\n${source}`, () => toTypeModule(source, path, scope));
    if (texts.get(file) !== text) versions.set(file, (versions.get(file) ?? 0) + 1);
    texts.set(file, text);
    return file;
  };
  return {
    namesAt: (notebook, offset) => {
      const file = fileOf(notebook);
      const isCode = isCodeAt(notebook.source, texts.get(file) ?? "", offset);
      const found = isCode ? service.getCompletionsAtPosition(file, offset, preferences) : undefined;
      return found ? toNames(found, notebook.source, offset) : null;
    },
    factsAt: (notebook, offset) => {
      const file = fileOf(notebook);
      const found = service.getQuickInfoAtPosition(file, offset);
      return found ? toFacts(found) : null;
    },
    mistakesIn: (notebook) => {
      const file = fileOf(notebook);
      const program = service.getProgram();
      if (!program) return [];
      const all = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)];
      return toProblems(new Map([[file, notebook]]), all, program.getTypeChecker()).map(toMistake);
    },
  };
}

const preferences: ts.GetCompletionsAtPositionOptions = {
  includeCompletionsForModuleExports: false,
  includeCompletionsWithInsertText: false,
};

function toNames(found: ts.CompletionInfo, source: string, offset: number): TypedNames {
  const start = found.optionalReplacementSpan?.start ?? wordStart(source, offset);
  return typedNames(found.entries, source, { start, offset });
}

function toMistake({ start = 0, length = 0, messageText }: ts.Diagnostic): TypedMistake {
  return { start, end: start + length, message: ts.flattenDiagnosticMessageText(messageText, "\n") };
}

function toFacts({ textSpan, displayParts, documentation, tags }: ts.QuickInfo): NameFacts {
  const says = [
    // Its lines are as long as those of its file.
    ts.displayPartsToString(documentation).replaceAll(/(?<=[^\n])\n(?=[^\n ])/g, " "),
    ...(tags ?? []).map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`),
  ];
  return {
    start: textSpan.start,
    end: textSpan.start + textSpan.length,
    type: ts
      .displayPartsToString(displayParts)
      .replaceAll(/^\(alias\) |\nimport [\w$]+$|\bimport\("[^"]*"\)\./g, ""),
    says: says.filter(Boolean).join("\n"),
  };
}

function hostOf(
  options: ts.CompilerOptions,
  texts: ReadonlyMap<string, string>,
  versions: ReadonlyMap<string, number>,
  ambient: readonly string[],
): ts.LanguageServiceHost {
  const read = (name: string): string | undefined => texts.get(name) ?? ts.sys.readFile(name);
  return {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [...ambient, ...texts.keys()],
    getScriptVersion: (name) => String(versions.get(name) ?? 0),
    getScriptSnapshot: (name) => {
      const text = read(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => process.cwd(),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => texts.has(name) || ts.sys.fileExists(name),
    readFile: read,
    directoryExists: (name) =>
      [...texts.keys()].some((file) => file.startsWith(`${name}/`)) || ts.sys.directoryExists(name),
    getDirectories: ts.sys.getDirectories,
    ...(ts.sys.realpath && { realpath: ts.sys.realpath }),
  };
}
