import type { Figure } from "../../figures/index.ts";
import { plainId } from "./card-ids.ts";

/** A page shows some hundred cards; what ten of them have is kept. */
const most = 1000;

/**
 * What stands in cards, as HTML text in which cards go by their keys, kept for all that shows the same release: other
 * notebooks, and the same one in other states of its inputs, come to the same figures as often as not. The cards that
 * were asked for last are kept.
 */
export class WrittenCards {
  readonly #texts = new Map<string, string>();

  /** What stands in the card of a figure: what was written of a figure with its key, else what `write` gives. */
  of(figure: Figure, write: () => string): string {
    const id = plainId(figure);
    const text = this.#texts.get(id) ?? write();
    this.#texts.delete(id);
    this.#texts.set(id, text);
    if (this.#texts.size > most) this.#texts.delete(this.#texts.keys().next().value ?? id);
    return text;
  }
}
