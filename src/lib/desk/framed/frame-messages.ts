import type { Site } from "../../addresses/index.ts";
import type { OwnFile } from "../../text/index.ts";
import type { CellFacts, CellValues } from "../cells/index.ts";
import type { CheckedChange, SpanChange } from "../edits/index.ts";
import type { DeskOffers } from "../offers/index.ts";
import type { DeskSheet } from "../sheet/index.ts";
import type { ShownPiece } from "./shown-piece.ts";

/** A notebook as a site publishes it for its desk, and all that it runs on. */
export interface FramedNotebook {
  readonly path: string;
  readonly site: Site;
  /** The text of the file with all that cells know of its release. */
  readonly desk: string;
  /** What it refers to as published, by id: links, and where they lead. */
  readonly links: readonly (readonly [id: string, html: string])[];
  readonly hrefs: readonly (readonly [id: string, href: string])[];
  /** The files of figures beside it, by how its cells name them. */
  readonly files: readonly (readonly [from: string, file: OwnFile])[];
  /** What its cells import else, by how they name it: scripts that leave it in the variable `imported`. */
  readonly scripts: readonly (readonly [from: string, script: string])[];
  /** Its formulas as published: in the notation of TeX, and as MathML in a line and as a block. */
  readonly formulas: readonly (readonly [tex: string, inLine: string, block: string])[];
}

/** A notebook that has run in a frame: what its page shows. */
export interface ShownNotebook {
  readonly sheet: DeskSheet;
  /** As its front matter has them. */
  readonly title: string;
  readonly standfirst: string;
  /** Its text, block by block, and the cards of its figures, one by one, which are notes where they have a heading. */
  readonly prose: readonly ShownPiece[];
  readonly cards: readonly ShownPiece[];
  readonly areNotes: boolean;
  /** The HTML of the drawer of cells that show nothing. */
  readonly setUp: string;
}

/** What a page asks of the frame in which a notebook runs. */
export type FrameQuestion =
  /** The text of what writes formulas, before the first text with a new one. */
  | { readonly kind: "formulas"; readonly program: string }
  | { readonly kind: "open"; readonly notebook: FramedNotebook; readonly source: string }
  | {
      readonly kind: "change";
      readonly sheet: Pick<DeskSheet, "source" | "hash">;
      readonly change: SpanChange;
    }
  /** What a reader did to a control, by its name. */
  | { readonly kind: "set"; readonly name: string; readonly values: readonly string[] }
  /** All cells anew. */
  | { readonly kind: "run" }
  | { readonly kind: "cells" }
  | { readonly kind: "values"; readonly cell: number }
  | { readonly kind: "offers" };

/** What it answers, by what was asked. */
export interface FrameAnswers {
  readonly formulas: null;
  readonly open: ShownNotebook;
  /** The notebook with the change in it, or why it has none. */
  readonly change: ShownNotebook | Exclude<CheckedChange, { readonly kind: "changed" }>;
  /** The notebook with the control set so, or the words against it. */
  readonly set: ShownNotebook | { readonly kind: "refused-value"; readonly words: string };
  readonly run: ShownNotebook;
  readonly cells: readonly CellFacts[];
  readonly values: CellValues | null;
  readonly offers: DeskOffers;
}

/** A question or an answer on its way; the number says which answers which. */
export interface FrameMessage<Said> {
  readonly number: number;
  /** Of a question: the number of the answer with the notebook that the page shows; null before the first. */
  readonly shows?: number | null;
  readonly said: Said;
}

/** What a frame says of a program that broke off. */
export interface FrameFault {
  readonly fault: string;
  /** It needs what writes formulas, and can then be asked again. */
  readonly needsFormulas?: boolean;
}
