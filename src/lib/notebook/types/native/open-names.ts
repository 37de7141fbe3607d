import type { CompletionEntry } from "typescript-native/unstable/async";
import { toTypeModule } from "../../compile/node.ts";
import type { LanguageProject } from "../language.ts";
import { isCodeAt, type OfferedName, type TypedNames, typedNames, wordStart } from "../typed-names.ts";
import { moduleFile, type ScopedNotebook } from "../typed-project.ts";
import { type HeldProject, openNative } from "./native-compiler.ts";

/** What the native compiler knows of the places of a notebook that is being written, in a sixth of the time. */
export interface NativeNames {
  /**
   * The members of a value, and the ids that a place takes; null where no code stands, undefined where it gives no answer:
   * words that stand alone may be of any module, and are looked for in all of them only by an editor of its own.
   */
  namesAt(notebook: ScopedNotebook, offset: number): Promise<TypedNames | null | undefined>;
  close(): Promise<void>;
}

/** Opens the native compiler on a project; null where it does not run. One question is answered after another. */
export async function openNames({ config, made }: LanguageProject): Promise<NativeNames | null> {
  const native = await openNative();
  if (!native) return null;
  let held: { readonly path: string; readonly project: HeldProject } | null = null;
  const heldFor = async (notebook: ScopedNotebook, text: string): Promise<HeldProject> => {
    const { path } = notebook;
    if (held?.path === path) return held.project;
    const part = { config, made, notebooks: [notebook], isKnown: true, isWhole: false };
    held = { path, project: await native.hold(part, new Map([...made, [moduleFile(path), text]])) };
    return held.project;
  };
  const answer = async (notebook: ScopedNotebook, offset: number): Promise<TypedNames | null | undefined> => {
    const { path, source, scope } = notebook;
    const text = toTypeModule(source, path, scope);
    const project = await (await heldFor(notebook, text)).change(moduleFile(path), text);
    if (!isCodeAt(source, text, offset)) return null;
    if (!/(?:\.\s*[\w$]*|["'`][^"'`\n]*)$/.test(source.slice(0, offset))) return undefined;
    const found = await project.checker
      .getCompletionsAtPosition(moduleFile(path), offset)
      .catch(() => undefined);
    return found && toNames(found.entries, source, offset);
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    namesAt: (notebook, offset) => {
      const answered = last.then(() => answer(notebook, offset));
      last = answered.catch(() => undefined);
      return answered;
    },
    close: () => native.close(),
  };
}

function toNames(entries: readonly CompletionEntry[], source: string, offset: number): TypedNames {
  const inQuotes = /["'`]([^"'`\n]*)$/.exec(source.slice(0, offset));
  const isIds = inQuotes !== null && entries.every(({ kind }) => kind === constant);
  const start = isIds ? offset - (inQuotes[1]?.length ?? 0) : wordStart(source, offset);
  const offered = entries.flatMap((one) => nameOf(one, isIds));
  return typedNames(offered, source, { start, offset });
}

/** None for a name that cannot be written as it is: `["of two words"]`. */
function nameOf(
  { name, kind, sortText = "", insertText }: CompletionEntry,
  isId: boolean,
): readonly OfferedName[] {
  const written = name.replace(/\?$/, "");
  if (insertText !== undefined && insertText !== written) return [];
  return [{ name: written, kind: isId ? "string" : (kinds[kind ?? constant] ?? "const"), sortText }];
}

const constant = 21;

/** The kinds of the Language Server Protocol, in the compiler's own words. */
const kinds: Readonly<Record<number, string>> = {
  1: "warning",
  2: "method",
  3: "function",
  5: "property",
  6: "var",
  7: "class",
  8: "interface",
  9: "module",
  10: "property",
  13: "enum",
  14: "keyword",
  20: "enum member",
};
