import { given } from "../../figures/index.ts";
import type { Diagnosis } from "../model/index.ts";
import { diagnosisIf, inWords, type Suspect } from "./suspect.ts";

const slips = [
  { factor: "1000", words: "a thousand times too large" },
  { factor: "0.001", words: "a thousand times too small" },
];

/** Thousands taken for units, or units for thousands. A printed zero tells nothing: a thousandth of much rounds to it. */
export function scaleSlips(suspect: Suspect): readonly Diagnosis[] {
  if (suspect.computed.isZero() || suspect.printed.figure.isZero()) return [];
  return slips.flatMap(({ factor, words }) => {
    const slip = given({ unit: "ratio", value: factor, label: words, reason: "a slip of the scale" });
    const slipped = suspect.computed.times(slip);
    return diagnosisIf(
      suspect.reproduces(slipped),
      "scale-slip",
      () => `Scale slip: printed ${words}; the recomputed figure is ${inWords(suspect, suspect.computed)}.`,
    );
  });
}
