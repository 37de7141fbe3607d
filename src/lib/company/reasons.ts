import type { Told, ToldQuantity } from "./quantities.ts";
import { type ReleaseSentence, releaseSentences } from "./release-sentences.ts";

const saysMoved = /\breclassif|\bconform to\b|\bregroup/i;
const saysChanged = /\brestate[ds]?\b|\brestatement\b|\brevis(?:ed|ion)\b|\brecast\b|\bcorrect(?:ed|ion)?\b/i;

/** "Certain prior year amounts have been reclassified to conform to the current presentation": it is of whatever was moved. */
const saysAllMoved =
  /\b(?:certain|some|prior|previous)\b[^.;]{0,60}\b(?:amounts?|balances?|items?|figures|periods?)\b[^.;]{0,40}\b(?:were|was|have been|has been|are)\b[^.;]{0,20}\breclassif/i;

/**
 * The sentence of a release that names a quantity and says why it is printed otherwise than before; of what was only moved within a
 * total, else the one that says so of amounts of the time before. Null where none does.
 */
export function reasonFor(
  { release }: Told,
  { title }: ToldQuantity,
  isMoved: boolean,
): ReleaseSentence | null {
  const says = isMoved ? saysMoved : saysChanged;
  const words = title.replace(/,.*$/, "").toLowerCase();
  const sentences = releaseSentences(release);
  return (
    sentences.find(({ text }) => says.test(text) && text.toLowerCase().includes(words)) ??
    (isMoved ? sentences.find(({ text }) => saysAllMoved.test(text)) : undefined) ??
    null
  );
}
