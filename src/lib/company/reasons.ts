import type { Told, ToldQuantity } from "./quantities.ts";
import { type ReleaseSentence, releaseSentences } from "./release-sentences.ts";

const saysMoved = /\breclassif|\bconform to\b|\bregroup/i;
const saysChanged = /\brestate[ds]?\b|\brestatement\b|\brevis(?:ed|ion)\b|\brecast\b|\bcorrect(?:ed|ion)?\b/i;

/** The sentence of a release that names a quantity and says why it is printed otherwise than before; null where none does. */
export function reasonFor(
  { release }: Told,
  { title }: ToldQuantity,
  isMoved: boolean,
): ReleaseSentence | null {
  const says = isMoved ? saysMoved : saysChanged;
  const words = title.replace(/,.*$/, "").toLowerCase();
  return (
    releaseSentences(release).find(({ text }) => says.test(text) && text.toLowerCase().includes(words)) ??
    null
  );
}
