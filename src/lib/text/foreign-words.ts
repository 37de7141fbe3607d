/**
 * What is read out of the words of an error. Everywhere else an error is known by its class, its code, its name or the
 * mark of `ProblemsError`, and its words are shown as they are; of these, the errors of other people's programs, nothing
 * but words says what is wanted. Where a later version of such a program words them otherwise, they are given whole.
 */

/** The words of what was thrown, as one clause: on one line, without a full stop. Errors of another realm have words too. */
export function messageOf(thrown: unknown): string {
  const isWorded = typeof thrown === "object" && thrown !== null && "message" in thrown;
  const words = isWorded && typeof thrown.message === "string" ? thrown.message : String(thrown);
  return words.replace(/\s+/g, " ").trim().replace(/\.$/, "");
}

/** The same, as it goes on within a sentence; a name in capitals stays as it is. */
export function clauseOf(said: { readonly message: string }): string {
  const words = messageOf(said);
  return /^[A-Z][a-z]/.test(words) ? (words[0] ?? "").toLowerCase() + words.slice(1) : words;
}

/** The first line of what was thrown; bundlers show the code below it. */
export function firstLineOf(thrown: unknown): string {
  return (thrown instanceof Error ? thrown.message : String(thrown)).split("\n")[0]?.trim() ?? "";
}

/** The first sentence. That of Node's `parseArgs` names the option; the second is about arguments without a name. */
export function firstSentenceOf(thrown: Error): string {
  return messageOf(thrown).replace(/\. To specify .*/, "");
}

/** Where the parser of MDX met a mistake, which it says before its words: `3:1: Unexpected end (mdx:code)`. */
export function placedWords(thrown: unknown): {
  readonly line: number;
  readonly column: number;
  what: string;
} {
  const [, line = 1, column = 1, what = messageOf(thrown)] =
    /^(\d+):(\d+): (.*?)(?: \(mdx[\w:-]*\))?$/.exec(messageOf(thrown)) ?? [];
  return { line: Number(line), column: Number(column), what };
}

/** What to write instead of a slip in the markup, by the words of the parser of MDX. */
export function mendingOf(what: string, source: string): string | null {
  if (source.startsWith("<!--")) return "write {/* … */} for a comment";
  if (what.includes("closing brace"))
    return "close it with }, or write \\{ for a sign that opens no expression";
  const open = /closing tag for `<([\w.-]+)/.exec(what)?.[1];
  if (open !== undefined) return `write </${open}> where it ends, or take <${open}> away`;
  const closed = /^<\/([\w.-]+)/.exec(source)?.[1];
  if (closed !== undefined) return `write <${closed}> where it begins, or take </${closed}> away`;
  if (/^<[a-z]/i.test(source))
    return 'close each "quotation mark" of its attributes, and the tag with >; or write &lt; for a sign that opens no element';
  return source.startsWith("<") ? "write &lt; for a sign that opens no element" : null;
}

/** Whether the engine itself threw, over a value that is another than a program took for granted: its words name insides. */
export function isOfEngine(thrown: unknown): thrown is TypeError {
  if (!(thrown instanceof TypeError)) return false;
  const words = messageOf(thrown);
  return /^Cannot (?:read|set|destructure|convert) |is not (?:iterable|a function|a constructor)|is not an? /.test(
    words,
  );
}

/** Why a pattern is none, which JavaScript says behind the pattern. */
export function reasonOfPattern(thrown: unknown): string {
  return messageOf(thrown).split(": ").at(-1) ?? "";
}

/** The address at which two pages of Astro would stand, which it names between backquotes. */
export function doubledAddress(conflict: Error): string {
  return /`([^`]+)`/.exec(conflict.message)?.[1] ?? "one address";
}
