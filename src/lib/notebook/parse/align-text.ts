const entity = /^&(?:#\d+|#x[\da-f]+|\w+);/i;

/**
 * Where each character of a text stands in the source it was read from: offsets for `value[0]` to `value[length]`, the
 * last one the end. What markup puts between them (escapes, entities, indentation, the marks of a quotation) is skipped.
 */
export function alignText(source: string, start: number, end: number, value: string): number[] {
  const offsets: number[] = [];
  let at = start;
  for (const character of value.split("")) {
    const step = nextOf(source, at, end, character);
    offsets.push(step.at);
    at = step.next;
  }
  return [...offsets, Math.min(at, end)];
}

function nextOf(
  source: string,
  from: number,
  end: number,
  character: string,
): { readonly at: number; readonly next: number } {
  for (let at = from; at < end; at++) {
    const stands = source[at] ?? "";
    if (stands === "\\" && source[at + 1] === character) return { at: at + 1, next: at + 2 };
    if (stands === character) return { at, next: at + 1 };
    if (stands === "\r" && character === "\n") return { at, next: at + (source[at + 1] === "\n" ? 2 : 1) };
    if (/\s/.test(stands) && character === " ") return { at, next: at + 1 };
    const escaped = stands === "&" ? entity.exec(source.slice(at, end))?.[0] : undefined;
    if (escaped) return { at, next: at + escaped.length };
  }
  return { at: Math.min(from, end), next: Math.min(from, end) };
}
