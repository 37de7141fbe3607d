import { type LanguageAnswer, type LanguageQuestion, LanguageThread } from "./language-thread.ts";

/** The compiler whose words are for authors, and the one that answers while they type: neither waits for the other. */
const compiler = new LanguageThread(new URL("./language-worker.ts", import.meta.url));
const names = new LanguageThread(new URL("./names-worker.ts", import.meta.url));

/** Asks the compilers; null where they know nothing of the place, or what was sent is no question. */
export async function askLanguage(kind: LanguageQuestion["kind"], sent: unknown): Promise<LanguageAnswer> {
  if (typeof sent !== "object" || sent === null) return null;
  const { notebook, source, offset } = sent as Readonly<Record<string, unknown>>;
  if (typeof notebook !== "string" || typeof source !== "string" || !Number.isSafeInteger(offset))
    return null;
  const question: LanguageQuestion = { kind, path: notebook, source, offset: Number(offset) };
  if (kind !== "names") {
    // Who opened an editor will type soon.
    if (!names.isLoaded) void names.ask({ ...question, kind: "names" });
    return compiler.ask(question);
  }
  const found = await names.ask(question);
  return found === "elsewhere" ? compiler.ask(question) : found;
}
