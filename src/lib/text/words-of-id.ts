/** An id as words, where its author gave nothing else to call it by: `cash-change` is "cash change". */
export function wordsOfId(id: string): string {
  return id.replaceAll("-", " ");
}
