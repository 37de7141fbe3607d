import type { Figure } from "../../figures/index.ts";
import { cardKey } from "./card-key.ts";

/** What the id of a card is made of where no page has given it a number. */
const prefix = "_f-";
const anyId = /_f-[0-9a-f]{12}/g;

/**
 * The ids of the cards of a page. A page that is built numbers them, since its figures name them a thousand times; a
 * reader's browser goes on with the numbers of the page as it was built, and calls new cards by their keys.
 */
export class CardIds {
  readonly #given: Map<string, string>;
  readonly #isBuilt: boolean;

  /** Without ids that were given already, the page is one that is being built. */
  constructor(given?: ReadonlyMap<string, string>) {
    this.#given = new Map(given);
    this.#isBuilt = given === undefined;
  }

  /** The ids that were given, by what the cards are called without a number. */
  get given(): ReadonlyMap<string, string> {
    return this.#given;
  }

  /** The id of the card of a figure on this page. */
  of(figure: Figure): string {
    return this.#idFor(plainId(figure));
  }

  /** A text in which cards go by their keys, with their ids on this page. */
  in(text: string): string {
    return text.replaceAll(anyId, (plain) => this.#idFor(plain));
  }

  #idFor(plain: string): string {
    const known = this.#given.get(plain);
    if (known !== undefined || !this.#isBuilt) return known ?? plain;
    const id = `_f${this.#given.size.toString(36)}`;
    this.#given.set(plain, id);
    return id;
  }
}

/** The id of a card on any page, from which each makes its own. */
export function plainId(figure: Figure): string {
  return prefix + cardKey(figure);
}
