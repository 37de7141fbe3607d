/** A part of what a page shows: HTML in which the mark of its place in the file is empty, and that mark, which moves with every line above. */
export interface ShownPiece {
  readonly html: string;
  readonly mark: string | null;
}

/** A piece on its way: the place among the pieces of before of the one with the same HTML, or its HTML; and its mark. */
export type SentPiece = readonly [html: number | string, mark: string | null];

/** Where a block stands, by `markBlocks` and `markedCell`: on the first element of its HTML. */
const marked = /^(<[\w-]+(?: [^<>]*?)? data-(?:line|cell)=")(\d+)(?=")/;

/** A piece of the HTML of a block. */
export function shownPiece(html: string): ShownPiece {
  const mark = marked.exec(html)?.[2] ?? null;
  return { html: mark === null ? html : html.replace(marked, "$1"), mark };
}

/** Pieces as they are sent to a page that has some of them already. */
export function sentPieces(
  pieces: readonly ShownPiece[],
  before: readonly ShownPiece[],
): readonly SentPiece[] {
  const known = new Map(before.map(({ html }, index) => [html, index]));
  return pieces.map(({ html, mark }) => [known.get(html) ?? html, mark]);
}

/** The pieces that were sent so. */
export function receivedPieces(
  sent: readonly SentPiece[],
  before: readonly ShownPiece[],
): readonly ShownPiece[] {
  return sent.map(([html, mark]) => ({
    html: typeof html === "number" ? (before[html]?.html ?? "") : html,
    mark,
  }));
}
