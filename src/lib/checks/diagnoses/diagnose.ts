import { formatExact, powerOfTen } from "../../figures/index.ts";
import type { Comparison, Reading } from "../model/index.ts";
import { asPrinted, type Diagnosis, type Result } from "../model/index.ts";
import type { CheckContext } from "../recompute/index.ts";
import { attempt, inputsOf } from "../recompute/index.ts";
import { type FailedCheck, namedInWords, toFailedCheck } from "./failed-check.ts";
import { flippedSigns } from "./flipped-sign.ts";
import { neighbouringColumns } from "./neighbouring-column.ts";
import { neighbouringRows } from "./neighbouring-row.ts";
import { omittedRows } from "./omitted-row.ts";
import { scaleSlips } from "./scale-slip.ts";
import { transposedDigits } from "./transposed-digits.ts";
import { wrongBases } from "./wrong-base.ts";

/** Every simple mistake that a diagnosis may name, in words; each gives the diagnoses that reproduce the printed figure. */
const diagnosers: readonly {
  readonly title: string;
  readonly find: (failed: FailedCheck) => readonly Diagnosis[];
}[] = [
  { title: "wrong base", find: wrongBases },
  { title: "flipped sign", find: flippedSigns },
  { title: "neighbouring column", find: neighbouringColumns },
  { title: "neighbouring row", find: neighbouringRows },
  { title: "omitted row", find: omittedRows },
  { title: "scale slip", find: scaleSlips },
  { title: "transposed digits", find: transposedDigits },
];

const titles = diagnosers.map(({ title }) => title);
const tried = `${titles.slice(0, -1).join(", ")} and ${titles.at(-1)}`;

/**
 * What is known of why a figure does not simply tie: the one simple mistake that reproduces it; the rounding that it
 * follows from; or, where no mistake fits or several do, which were tried. Null where it ties, nothing was computed, or only verdicts are wanted.
 */
export function diagnose(context: CheckContext, result: Result, printed: Reading): Diagnosis | null {
  const { comparison } = result;
  if (context.verdictsOnly) return null;
  const failed = toFailedCheck(context, result, printed);
  if (!comparison || !failed || comparison.verdict === "ties") return null;
  if (comparison.verdict === "ties-within-rounding") return withinRounding(comparison, printed);
  const found = diagnosers.flatMap(({ find }) => explained(find, failed));
  const from = comparison.fromRounded && roundedFirst(context, comparison, failed);
  const slip = found.length > 1 ? several(found) : found[0];
  if (from && slip) {
    return {
      mistake: slip.mistake,
      text: `${slip.text} ${from} The printed figures cannot tell which it was.`,
    };
  }
  if (from) return { mistake: "rounded-first", text: from };
  return slip ?? { mistake: null, text: nothingFits };
}

const nothingFits = `None of the simple slips that were tried gives the printed figure: ${tried}. The cause may be another.`;

function several(found: readonly Diagnosis[]): Diagnosis {
  const texts = found.map(({ text }) => text).join(" ");
  return { mistake: null, text: `More than one simple slip gives the printed figure. ${texts}` };
}

/** A mistake that cannot be computed, as with a base of nil, explains nothing. */
function explained(
  find: (failed: FailedCheck) => readonly Diagnosis[],
  failed: FailedCheck,
): readonly Diagnosis[] {
  const found = attempt(() => find(failed));
  return "kind" in found ? [] : found;
}

function withinRounding({ residual, tolerance }: Comparison, { witness }: Reading): Diagnosis {
  const [off, most] = [residual.abs(), tolerance].map((size) =>
    formatExact(size.times(powerOfTen(-witness.scale)).toDecimalPlaces(4)),
  );
  return {
    mistake: null,
    text: `Rounding: the figure is off by ${off}, and the rounding of the printed figures allows for ${most}.`,
  };
}

/** The rounded figures from which the printed one follows, each with its line. */
function roundedFirst({ ledger }: CheckContext, { fromRounded }: Comparison, failed: FailedCheck): string {
  if (!fromRounded) return "";
  const inputs = inputsOf(ledger.release, fromRounded);
  const from = inputs.map((input) => `${asPrinted(input)} (line ${input.line})`).join(" and ");
  return `Rounded first: the same formula over ${from} gives ${namedInWords(failed, fromRounded)}, as printed; over the finest figures it gives ${namedInWords(failed, failed.computed)}.`;
}
