import ts from "typescript";
import { nearestName } from "../../text/index.ts";
import { messageHolds } from "./message-holds.ts";
import type { ScopedNotebook } from "./typed-project.ts";

/** The notebooks by the names of the modules that the compiler reads in their place. */
export type NotebookTexts = ReadonlyMap<string, Pick<ScopedNotebook, "path" | "source">>;

/** The compiler's messages, those on notebooks pointing into the text of their authors; what does not hold is left out. */
export function toProblems(
  notebooks: NotebookTexts,
  found: readonly ts.Diagnostic[],
  checker: ts.TypeChecker,
): readonly ts.Diagnostic[] {
  return found.flatMap((one) => {
    const notebook = one.file && notebooks.get(one.file.fileName);
    if (!one.file || !notebook) return [one];
    if (!messageHolds(one, notebook.source)) return [];
    const related = one.relatedInformation?.map((info) => ({ ...info, file: inMdx(info.file, notebooks) }));
    const problem = withSuggestion(withoutPaths(one), one.file, checker);
    return [
      { ...problem, file: inMdx(one.file, notebooks), ...(related ? { relatedInformation: related } : {}) },
    ];
  });
}

/** The file under the name and with the text that messages show. */
function inMdx<File extends ts.SourceFile | undefined>(file: File, notebooks: NotebookTexts): File {
  const notebook = file && notebooks.get(file.fileName);
  if (!notebook) return file;
  const { path, source } = notebook;
  const lineMap = { value: undefined, writable: true };
  return Object.create(file, { fileName: { value: path }, text: { value: source }, lineMap }) as File;
}

/** A type by its name alone: the compiler says of two types with one name from which file they are, though it is one. */
function withoutPaths(one: ts.Diagnostic): ts.Diagnostic {
  if (typeof one.messageText !== "string") return one;
  return { ...one, messageText: one.messageText.replace(/\bimport\("[^"]*"\)\./g, "") };
}

/** Where the compiler suggests nothing, as for arguments, the nearest of the texts that it would take. */
function withSuggestion(one: ts.Diagnostic, file: ts.SourceFile, checker: ts.TypeChecker): ts.Diagnostic {
  const message = ts.flattenDiagnosticMessageText(one.messageText, "\n");
  if (message.includes("Did you mean")) return one;
  const node = literalAt(file, one.start ?? 0, (one.start ?? 0) + (one.length ?? 0));
  const type = node && checker.getContextualType(node);
  const known = type ? textsOf(type) : [];
  const nearest = node && !known.includes(node.text) ? nearestName(node.text, known) : null;
  return nearest === null ? one : { ...one, messageText: `${message} Did you mean '"${nearest}"'?` };
}

function literalAt(file: ts.SourceFile, start: number, end: number): ts.StringLiteralLike | undefined {
  const visit = (node: ts.Node): ts.StringLiteralLike | undefined => {
    if (node.end < end || node.pos > start) return undefined;
    if (ts.isStringLiteralLike(node) && node.getStart(file) === start && node.end === end) return node;
    return ts.forEachChild(node, visit);
  };
  return visit(file);
}

function textsOf(type: ts.Type): readonly string[] {
  const types = type.isUnion() ? type.types : [type];
  return types.flatMap((one) => (one.isStringLiteral() ? [one.value] : []));
}
