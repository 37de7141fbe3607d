import type { BlockKind } from "../blocks/index.ts";
import type { BlockPlace } from "../sheet/index.ts";
import type { Draft } from "./drafts.ts";

/** Blocks whose output, or title, or number stays to be seen while they are edited. */
const shownBeside: ReadonlySet<BlockKind | undefined> = new Set(["cell", "front-matter", "footnote"]);

/** Puts an editor where the block of its draft stands in the page: in its stead, before a cell, or after what stays. */
export function putEditor(
  element: Element,
  { place }: Pick<Draft, "place">,
  kind: BlockKind | undefined,
  shown: BlockPlace,
): void {
  const isInstead = place === "instead" && !shownBeside.has(kind);
  for (const one of shown) one.classList.toggle("desk-hidden", isInstead);
  if (place === "instead" && kind === "cell") shown[0]?.before(element);
  else lastOf(shown)?.after(element);
}

/** Shows again what an editor stood in the stead of. */
export function showBlock(shown: BlockPlace): void {
  for (const one of shown) one.classList.remove("desk-hidden");
}

/** What an editor stands after: of a note, the list that it stands in. */
function lastOf(shown: BlockPlace): Element | null {
  const last = shown.at(-1);
  return last?.closest(".footnotes") ?? last ?? document.querySelector(".notebook .prose > :first-child");
}
