import type { CheckedChange, Fault, SpanChange } from "../edits/index.ts";
import type { DeskSheet } from "./desk-sheet.ts";

/** What became of a change that was sent. */
export type SendResult =
  | { readonly kind: "saved"; readonly hash: string }
  | { readonly kind: "stale" }
  | { readonly kind: "nothing" }
  | { readonly kind: "refused"; readonly faults: readonly Fault[] }
  | { readonly kind: "lost"; readonly why: string };

interface Answer {
  readonly hash?: string;
  readonly fault?: string;
  readonly found?: CheckedChange;
}

/** Has the development server write a change into the file of the notebook. */
export async function sendChange(sheet: DeskSheet, change: SpanChange): Promise<SendResult> {
  try {
    const answer = await fetch(sheet.address, {
      method: "POST",
      headers: { "content-type": "application/json", "tieout-desk": sheet.token },
      body: JSON.stringify({ notebook: sheet.path, hash: sheet.hash, ...change }),
    });
    return resultOf((await answer.json()) as Answer);
  } catch {
    return { kind: "lost", why: "the development server does not answer" };
  }
}

function resultOf({ hash, fault, found }: Answer): SendResult {
  if (hash !== undefined) return { kind: "saved", hash };
  if (found?.kind === "stale") return { kind: "stale" };
  if (found?.kind === "refused") return { kind: "refused", faults: found.problems };
  return { kind: "lost", why: fault ?? "the development server gave no answer that is known" };
}

/** Why nothing was written, in a sentence. */
export function whyNot(result: Exclude<SendResult, { kind: "saved" }>): string {
  if (result.kind === "nothing") return "There is nothing to do.";
  if (result.kind === "lost") return `Not saved: ${result.why}. What was typed is kept in this browser.`;
  if (result.kind === "stale")
    return "Not saved: the file was changed elsewhere meanwhile. Look, and save again.";
  const [first] = result.faults;
  return `Not saved: ${first ? `line ${first.line}:${first.column}, ${first.message}` : "it makes no page"}.`;
}
