import type {
  Completion,
  CompletionContext,
  CompletionResult,
  CompletionSource,
} from "@codemirror/autocomplete";

/** One of the things that may be written at a place. */
export interface OfferedValue {
  /** What is chosen from. */
  readonly label: string;
  /** What it is, beside it. */
  readonly detail: string;
  /** What is written. */
  readonly text: string;
}

/**
 * What may be written where a text ends so, in a text; from which offset on it takes the place of what stands there. Where an
 * author asks for it, also where nothing was begun.
 */
export type OfferValues = (
  text: string,
  at: number,
  isAsked: boolean,
) => Promise<{ readonly from: number; readonly values: readonly OfferedValue[] } | null>;

/** Offers in an editor what a function says, in its order. */
export function completionsFrom(offer: OfferValues): CompletionSource {
  return async (context: CompletionContext): Promise<CompletionResult | null> => {
    const found = await offer(context.state.doc.toString(), context.pos, context.explicit);
    if (!found || found.values.length === 0) return null;
    const options = found.values.map(
      ({ label, detail, text }, at): Completion => ({ label, detail, apply: text, boost: -at / 100 }),
    );
    return { from: found.from, options, filter: false };
  };
}
