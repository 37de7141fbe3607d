import { openFrozen } from "../../lib/frozen/node.ts";
import { orMistakes, type Problem } from "../../lib/text/index.ts";

/** What is wrong with the records of what was frozen. */
export function frozenMistakes(): readonly Problem[] {
  return orMistakes(() => {
    openFrozen();
    return [];
  });
}
