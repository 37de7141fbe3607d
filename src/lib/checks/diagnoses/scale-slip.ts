import { given } from "../../figures/index.ts";
import type { Diagnosis } from "../model/index.ts";
import { diagnosisIf, type FailedCheck, namedInWords } from "./failed-check.ts";

const slips = [
  { factor: "1000", words: "a thousand times too large" },
  { factor: "0.001", words: "a thousand times too small" },
];

/** Thousands taken for units, or units for thousands. A printed zero tells nothing: a thousandth of much rounds to it. */
export function scaleSlips(failed: FailedCheck): readonly Diagnosis[] {
  if (failed.computed.isZero() || failed.printed.figure.isZero()) return [];
  return slips.flatMap(({ factor, words }) => {
    const slip = given({ unit: "ratio", value: factor, label: words, reason: "a slip of the scale" });
    const slipped = failed.computed.times(slip);
    return diagnosisIf(
      failed.reproduces(slipped),
      "scale-slip",
      () =>
        `Scale slip: printed ${words}; the recomputed figure is ${namedInWords(failed, failed.computed)}.`,
    );
  });
}
