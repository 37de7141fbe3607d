import { type HtmlReader, readHtml } from "../../text/node.ts";
import type { StatedFigure } from "../record/index.ts";

/** The figures that a page of a notebook states, from the cards of its notes, by the number of their notes. */
export function readFigures(page: string, release: string): readonly StatedFigure[] {
  const reader = new CardReader(release);
  readHtml(page, reader);
  return [...reader.cards.entries()]
    .toSorted(([a], [b]) => a - b)
    .map(([, { label, value, verdict, lines }]) => [spaced(label), spaced(value), verdict, [...lines]]);
}

const spaced = (text: string): string => text.replace(/\s+/g, " ").trim();

interface Card {
  label: string;
  value: string;
  verdict: string;
  readonly lines: Set<number>;
}

/** Reads what stands in the elements of a card by their classes. */
class CardReader implements HtmlReader {
  readonly cards = new Map<number, Card>();
  readonly #release: string;
  readonly #classes: string[] = [];
  #card: Card | null = null;

  constructor(release: string) {
    this.#release = release;
  }

  open(
    _: string,
    { class: name = "", "data-note": note, popover, href }: Readonly<Record<string, string>>,
  ): void {
    if (note !== undefined && popover !== undefined) this.#begin(Number(note));
    this.#classes.push(name);
    const card = this.#card;
    if (!card) return;
    if (this.#isIn("source-verdict") && card.verdict === "")
      card.verdict = /(?:^|\s)verdict-(?!mark|text|words)([\w-]+)/.exec(name)?.[1] ?? "";
    const [, release, line] = /\/releases\/([^/]+)\/#L(\d+)$/.exec(href ?? "") ?? [];
    if (release === this.#release && this.#isIn("places")) card.lines.add(Number(line));
  }

  close(): void {
    this.#classes.pop();
    if (this.#classes.length === 0) this.#card = null;
  }

  text(text: string): void {
    if (!this.#card) return;
    if (this.#isIn("source-title")) this.#card.label += text;
    if (this.#isIn("source-value")) this.#card.value += text;
  }

  #begin(note: number): void {
    this.#card = { label: "", value: "", verdict: "", lines: new Set() };
    this.#classes.length = 0;
    this.cards.set(note, this.#card);
  }

  #isIn(name: string): boolean {
    return this.#classes.some((one) => one.split(" ").includes(name));
  }
}
