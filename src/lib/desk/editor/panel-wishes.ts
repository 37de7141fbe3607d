import type { OfferValues } from "./completions.ts";
import type { FactsAt } from "./facts-on-hover.ts";
import type { MistakesIn } from "./mistakes-under-lines.ts";

/** Something that a button does with a block. */
export interface PanelAction {
  readonly words: string;
  act(): void;
}

/** What an editor is opened with, and what its author may wish of it. */
export interface PanelWishes {
  /** Which block is edited, in words. */
  readonly label: string;
  readonly text: string;
  /** Where the cursor stands at first. */
  readonly cursor: number;
  readonly isCode: boolean;
  /** It is code that runs, and not only saved. */
  readonly isCell: boolean;
  /** It is of no block yet, and may become a cell. */
  readonly isNew: boolean;
  readonly offer: OfferValues;
  /** What can be done with the whole block, in the order of its buttons. */
  readonly actions: readonly PanelAction[];
  /** Whether some text stands anywhere in the notebook. */
  isTaken(words: string): boolean;
  /** What is known of a name in the text; null where nobody knows. */
  readonly facts: FactsAt | null;
  /** What is wrong in the text; null where nobody looks. */
  readonly mistakes: MistakesIn | null;
  changed(text: string): void;
  save(andNext: boolean): void;
  leave(): void;
  discard(): void;
  split(at: number): void;
  /** Goes on to the block before, or to the one after. */
  step(by: -1 | 1): void;
}
