import type { FrameMessage, ShownNotebook } from "./frame-messages.ts";
import { receivedPieces, type SentPiece, type ShownPiece, sentPieces } from "./shown-piece.ts";

/** A notebook on its way to a page: of the pieces that the page shows already, nothing but which they are. */
export interface SentNotebook extends Omit<ShownNotebook, "prose" | "cards"> {
  readonly prose: readonly SentPiece[];
  readonly cards: readonly SentPiece[];
}

/** The pieces of an answer, by its number: what a page was shown last. */
export type LastShown = Pick<FrameMessage<unknown>, "number"> & Pick<ShownNotebook, "prose" | "cards">;

const nothing: Pick<ShownNotebook, "prose" | "cards"> = { prose: [], cards: [] };

/** Whether what a frame answers is a notebook that has run. */
export function isNotebook<Piece extends ShownPiece | SentPiece>(
  said: unknown,
): said is { readonly prose: readonly Piece[]; readonly cards: readonly Piece[] } {
  return typeof said === "object" && said !== null && "prose" in said && "cards" in said;
}

/** A notebook for a page that shows what `last` says, or nothing yet. */
export function sendNotebook(
  shown: Pick<ShownNotebook, "prose" | "cards">,
  last: LastShown | null,
): Pick<SentNotebook, "prose" | "cards"> {
  const { prose, cards } = last ?? nothing;
  return { ...shown, prose: sentPieces(shown.prose, prose), cards: sentPieces(shown.cards, cards) };
}

/** The notebook that was sent so. */
export function receiveNotebook(
  sent: Pick<SentNotebook, "prose" | "cards">,
  last: LastShown | null,
): Pick<ShownNotebook, "prose" | "cards"> {
  const { prose, cards } = last ?? nothing;
  return { ...sent, prose: receivedPieces(sent.prose, prose), cards: receivedPieces(sent.cards, cards) };
}
