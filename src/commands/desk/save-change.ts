import type { CheckedChange, SpanChange } from "../../lib/desk/index.ts";
import { checkedChange } from "../../lib/desk/node.ts";
import { fnv1a64 } from "../../lib/text/index.ts";
import { writeFile } from "../../lib/text/node.ts";
import { exactText, notebookFile } from "./notebook-file.ts";

/** What the desk in a page sends. */
export interface SentChange extends SpanChange {
  /** The path of the notebook, as the page was given it. */
  readonly notebook: string;
  /** The hash of the text that the page was made from. */
  readonly hash: string;
}

/** What it is answered: written, with the hash of what stands there now; changed meanwhile, with what does; refused; or no notebook. */
export type SaveAnswer =
  | { readonly status: 200; readonly hash: string }
  | { readonly status: 409 | 422; readonly found: Exclude<CheckedChange, { kind: "changed" }> }
  | { readonly status: 400 | 404; readonly fault: string };

/** Makes a change in a notebook of a folder: that span of the file, and not a byte beside it. */
export function saveChange(folder: string, sent: unknown): SaveAnswer {
  if (!isChange(sent)) return { status: 400, fault: "this is no change of a notebook" };
  const name = sent.notebook.startsWith(`${folder}/`) ? sent.notebook.slice(folder.length + 1) : "";
  const path = notebookFile(folder, name);
  const source = path === null ? null : exactText(path);
  if (path === null || source === null) return { status: 404, fault: "there is no such notebook" };
  const found = checkedChange(source, sent.notebook, sent.hash, sent);
  if (found.kind === "stale") return { status: 409, found };
  if (found.kind === "refused") return { status: 422, found };
  if (found.source !== source) writeFile(path, found.source);
  return { status: 200, hash: fnv1a64(found.source) };
}

function isChange(sent: unknown): sent is SentChange {
  if (typeof sent !== "object" || sent === null) return false;
  const { notebook, hash, start, end, expected, text } = sent as Readonly<Record<string, unknown>>;
  return (
    [notebook, hash, expected, text].every((one) => typeof one === "string") &&
    [start, end].every((one) => Number.isSafeInteger(one))
  );
}
