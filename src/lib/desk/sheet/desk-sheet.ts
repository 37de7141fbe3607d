import type { SourceBlock } from "../blocks/index.ts";
import type { BlockText } from "../edits/index.ts";

/** A mistake that is known of a notebook, by its line in the file. */
export interface SheetFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** What the page of a notebook knows of its file while editing. */
export interface DeskSheet extends BlockText {
  readonly path: string;
  /** Of the whole text. */
  readonly hash: string;
  /** While editing: who writes what changes into its file. */
  readonly server?: SheetServer;
  readonly faults: readonly SheetFault[];
}

/** Where a development server takes what the desk sends, and what it knows its own pages by. */
export interface SheetServer {
  readonly address: string;
  readonly token: string;
}

/** What the page holds; null where it is that of no notebook. */
export function readSheet(): DeskSheet | null {
  const text = document.getElementById("_desk")?.textContent;
  return text ? (JSON.parse(text) as DeskSheet) : null;
}

/** In plain words, which block it is. */
export function nameOfBlock({ source }: BlockText, { kind, id, start, end, line }: SourceBlock): string {
  const what = kind.replace("-", " ");
  if (kind === "front-matter") return `${what}, line ${line}`;
  if (kind === "cell") return `${what}${id ? ` ${id}` : ""}, line ${line}`;
  const words = source.slice(start, end).replaceAll(/\s+/g, " ").replace(/^#+ /, "");
  return `${what}, line ${line}: ${words.length > 48 ? `${words.slice(0, 48)}…` : words}`;
}
