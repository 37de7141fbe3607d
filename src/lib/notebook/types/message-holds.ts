/**
 * Messages that do not hold for notebooks: use before declaration (2448, 2454), since cells stand in any order; names
 * that nothing reads (6133, 6192, 6196, 6198), since a cell may be there to be read by people.
 */
const dropped: ReadonlySet<number> = new Set([2448, 2454, 6133, 6192, 6196, 6198]);
const commaOfTwo = 2695;

/** A message of a compiler on the module of a notebook, at offsets in UTF-16 units. */
interface MessageOnModule {
  readonly code: number;
  readonly start?: number | undefined;
  readonly length?: number | undefined;
}

/** Whether a message on the module of a notebook is one on the text that its author wrote. */
export function messageHolds({ code, start = 0, length = 0 }: MessageOnModule, source: string): boolean {
  if (dropped.has(code) || start >= source.length) return false;
  // Two expressions that stand side by side are one to the compiler.
  return code !== commaOfTwo || source[start + length] !== "}";
}
