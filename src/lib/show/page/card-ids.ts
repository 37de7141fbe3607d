import type { Figure } from "../../figures/index.ts";
import { fnv1a64 } from "../../text/index.ts";
import { cardKey } from "./card-key.ts";

/** What the id of a card is made of where no page has given it a number. */
const prefix = "_f-";
const anyId = /_f-[0-9a-f]{12}/g;

/**
 * The ids of the cards of a page. A page that is built numbers them, since its figures name them a thousand times; a
 * reader's browser goes on with the numbers of the page as it was built, and calls new cards by their keys.
 */
export class CardIds {
  readonly #given = new Map<string, string>();
  readonly #isBuilt: boolean;

  /** Without the keys of cards that have ids already, the page is one that is being built. */
  constructor(keys?: string) {
    this.restore(keys ?? "");
    this.#isBuilt = keys === undefined;
  }

  /** The keys of the cards that have ids, one after the other in the order of these. */
  get keys(): string {
    return [...this.#given.keys()].map((plain) => plain.slice(prefix.length)).join("");
  }

  /** Gives the cards with these keys their ids anew, and no others: the page stands as it did when it had these. */
  restore(keys: string): void {
    this.#given.clear();
    for (const key of keys.match(/.{12}/g) ?? []) this.#give(prefix + key);
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
    return known ?? (this.#isBuilt ? this.#give(plain) : plain);
  }

  #give(plain: string): string {
    const id = `_f${this.#given.size.toString(36)}`;
    this.#given.set(plain, id);
    return id;
  }
}

/** The id of a card on any page, from which each makes its own. */
export function plainId(figure: Figure): string {
  return prefix + cardKey(figure);
}

/** The id, on any page, of the card of a print where it stands, on the page of its release. */
export function plainIdOfPrint({ line, start }: { readonly line: number; readonly start: number }): string {
  return prefix + fnv1a64(`${line}:${start}`).slice(0, 12);
}
