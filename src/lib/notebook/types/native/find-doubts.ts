import { existsSync, readFileSync } from "node:fs";
import type { Diagnostic, Program } from "typescript-native/unstable/async";
import { lineStarts, type Place, placeAt } from "../../model/index.ts";
import { messageHolds } from "../message-holds.ts";
import {
  isBeside,
  isMade,
  type MadeTexts,
  type ProjectPart,
  programsOf,
  type TypedProject,
  textsOf,
  together,
} from "../typed-project.ts";
import { type NativeCompiler, openNative } from "./native-compiler.ts";

/** What the native compiler has against a place, in its words; lines and columns from 1. */
export interface Doubt {
  /** The path of the notebook, or that of another file as the compiler has it; null where it is of no file. */
  readonly file: string | null;
  readonly isNotebook: boolean;
  readonly line: number;
  readonly column: number;
  readonly code: number;
  readonly text: string;
}

/** What the native compiler found. */
export interface NativeFindings {
  /** None where all is right. */
  readonly doubts: readonly Doubt[];
  /** The files of the disk that it read. */
  readonly read: readonly string[];
  /** The code of each notebook, by its path, without the blanks between. */
  readonly codes: ReadonlyMap<string, string>;
}

/** What may be wrong with the types of a project and its notebooks; null where the native compiler does not run. */
export async function findDoubts(project: TypedProject, batch = together): Promise<NativeFindings | null> {
  const native = await openNative();
  if (!native) return null;
  try {
    const found: NativeFindings[] = [];
    for (const part of programsOf(project, batch)) found.push(await doubtsOf(part, native));
    return {
      doubts: found.flatMap(({ doubts }) => doubts),
      read: [...new Set(found.flatMap(({ read }) => read))].filter((file) => !isMade(project, file)),
      codes: new Map(found.flatMap(({ codes }) => [...codes])),
    };
  } finally {
    await native.close();
  }
}

function doubtsOf(part: ProjectPart, native: NativeCompiler): Promise<NativeFindings> {
  const { modules, texts, codes } = textsOf(part);
  return native.read(part, texts, async (program) => {
    const read = await program.getSourceFileNames();
    const found = part.isWhole
      ? await messagesOf(program)
      : await messagesOn(
          read.filter((file) => modules.has(file) || isBeside(part, file)),
          program,
        );
    return { doubts: found.flatMap((one) => doubtOf(one, modules)), read, codes };
  });
}

async function messagesOf(program: Program): Promise<readonly Diagnostic[]> {
  return [
    ...(await program.getConfigFileParsingDiagnostics()),
    ...(await program.getProgramDiagnostics()),
    ...(await program.getSyntacticDiagnostics()),
    ...(await program.getGlobalDiagnostics()),
    ...(await program.getSemanticDiagnostics()),
  ];
}

async function messagesOn(files: readonly string[], program: Program): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const file of files) {
    found.push(...(await program.getSyntacticDiagnostics(file)));
    found.push(...(await program.getSemanticDiagnostics(file)));
  }
  return found;
}

function doubtOf(one: Diagnostic, modules: MadeTexts["modules"]): readonly Doubt[] {
  const [file = null, notebook] = [one.fileName, modules.get(one.fileName ?? "")];
  const words = { code: one.code, text: textOf(one, 0) };
  if (!notebook) return [{ ...placeOf(one, file), file, isNotebook: false, ...words }];
  const { path, source } = notebook;
  if (!messageHolds({ code: one.code, start: one.pos, length: one.end - one.pos }, source)) return [];
  return [{ ...placeAt(lineStarts(source), one.pos), file: path, isNotebook: true, ...words }];
}

/** A file that is no notebook is read from the disk. */
function placeOf({ pos }: Diagnostic, file: string | null): Place {
  return file !== null && existsSync(file)
    ? placeAt(lineStarts(readFileSync(file, "utf8")), pos)
    : { line: 1, column: 1 };
}

/** A message with what it rests on, each step further in, as the compiler prints it. */
function textOf({ text, messageChain = [] }: Diagnostic, depth: number): string {
  const steps = messageChain.map((one) => textOf(one, depth + 1));
  return [`${"  ".repeat(depth)}${text}`, ...steps].join("\n");
}
