import type { NameFacts, TypedMistake, TypedNames } from "../../notebook/index.ts";
import type { CellFacts, CellValues } from "../cells/index.ts";
import type { Fault, SourcePlace, SpanChange } from "../edits/index.ts";
import type { DeskOffers } from "../offers/index.ts";
import type { DeskSheet } from "../sheet/index.ts";

/** What became of a change that was sent. */
export type SendResult =
  | { readonly kind: "saved"; readonly hash: string }
  | { readonly kind: "stale" }
  | { readonly kind: "nothing" }
  | { readonly kind: "refused"; readonly faults: readonly Fault[] }
  | { readonly kind: "lost"; readonly why: string };

/** What the compiler knows of places in a notebook; offsets are those of a text of all of it. */
export interface DeskLanguage {
  names(sheet: DeskSheet, place: SourcePlace): Promise<TypedNames | null>;
  facts(sheet: DeskSheet, place: SourcePlace): Promise<NameFacts | null>;
  mistakes(sheet: DeskSheet, place: SourcePlace): Promise<readonly TypedMistake[] | null>;
}

/** Where the notebook of a page lies: the file of an author, or the browser of a reader. */
export interface DeskHome {
  /** Makes a change in the notebook; the page shows it then, or soon after. */
  send(sheet: DeskSheet, change: SpanChange): Promise<SendResult>;
  /** Runs all cells anew, also those of which nothing changed; the page shows it then. */
  runAll(sheet: DeskSheet): Promise<void>;
  /** Ends what runs, which is refused then; null where that cannot be. */
  readonly stop: (() => Promise<void>) | null;
  /** Null where there is no compiler. */
  readonly language: DeskLanguage | null;
  /** What is known of its cells, by index; null where that is not to be had now. */
  cells(sheet: DeskSheet): Promise<readonly CellFacts[] | null>;
  /** The values that one of its cells made. */
  values(sheet: DeskSheet, cell: number): Promise<CellValues | null>;
  /** What its release offers; null where that is not to be had now. */
  offers(sheet: DeskSheet): Promise<DeskOffers | null>;
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
