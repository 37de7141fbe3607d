import {
  asPrinted,
  type Check,
  type CheckedRelease,
  type Finding,
  findingsOf,
  type List,
  movementWords,
  type Verdict,
  verdicts,
} from "../../lib/checks/index.ts";
import { type Exact, powerOfTen } from "../../lib/figures/index.ts";
import type { Witness } from "../../lib/release/index.ts";
import { type ExhibitPlace, exhibitPlaces } from "../program/exhibit-place.ts";

/** A check as other programs read it; amounts are exact decimals in the scale and unit of the printed figure. */
export interface CheckJson {
  readonly id: string;
  readonly title: string;
  readonly rule: string;
  readonly line: number;
  readonly printed: string;
  readonly computed: string | null;
  readonly rounded: string | null;
  readonly residual: string | null;
  readonly tolerance: string | null;
  readonly verdict: Verdict;
  readonly expected: Verdict;
  readonly diagnosis: string | null;
  readonly needs: string | null;
  readonly inputs: readonly { readonly line: number; readonly printed: string }[];
  /** Which of the three lists it belongs to. */
  readonly list: List;
  /** What a statement in words was held against: `segment margin 43.2% → 48.3%, up 517 basis points`; else null. */
  readonly compared: string | null;
  /** What it needs, is not printed, and was derived from other printed figures; empty where all is printed. */
  readonly derived: readonly DerivedJson[];
}

/** A derived figure, in the scale of the printed one, and the sums that imply it, in words. */
export interface DerivedJson {
  readonly title: string;
  readonly value: string;
  readonly chain: readonly string[];
}

/** A printed figure or statement that does not tie, with the ids of the checks that say so. */
export interface FindingJson {
  readonly list: List;
  readonly line: number;
  readonly printed: string;
  readonly verdict: Verdict;
  readonly checks: readonly string[];
}

/** The checks of a release as other programs read them. */
export interface ChecksJson {
  readonly release: string;
  readonly checks: readonly (CheckJson & ExhibitPlace)[];
  readonly summary: Readonly<Record<Verdict, number>>;
  /** What does not tie, or ties only from rounded figures, by printed figure and statement. */
  readonly findings: readonly FindingJson[];
  /** What does not hold by relations that may rest on coincidence; left out where there is none. */
  readonly toLookAt?: readonly (CheckJson & ExhibitPlace & { readonly reason: string | null })[];
}

/** The checks of a release, in the order of its lines, with the counts of their verdicts. */
export function checksJson({
  release,
  checks,
  toLookAt,
}: Pick<CheckedRelease, "release" | "checks" | "toLookAt">): ChecksJson {
  const placeOf = exhibitPlaces(release);
  const doubtful = toLookAt.map((check) => ({
    ...checkJson(check),
    ...placeOf(check.witness),
    reason: check.relation?.grounds?.reason ?? null,
  }));
  return {
    release: release.id,
    checks: checks.map((check) => ({ ...checkJson(check), ...placeOf(check.witness) })),
    summary: countVerdicts(checks),
    findings: findingsOf(checks).map(findingJson),
    ...(doubtful.length > 0 && { toLookAt: doubtful }),
  };
}

/** One check; the keys are in the order in which they are promised. */
export function checkJson(check: Check): CheckJson {
  const { id, title, list, rule, witness, verdict, expected, diagnosis, needs, hindrance, inputs } = check;
  const { movement, untested } = check;
  return {
    id,
    title,
    rule,
    ...placeAndText(witness),
    ...amounts(check),
    verdict,
    expected,
    diagnosis: diagnosis?.text ?? null,
    needs: needs ?? hindrance ?? untested ?? null,
    inputs: inputs.map(placeAndText),
    list,
    compared: movement ? movementWords(movement) : null,
    derived: (check.derived ?? []).map(({ label, figure, chain }) => ({
      title: label,
      value: figure.value.times(powerOfTen(-witness.scale)).toString(),
      chain,
    })),
  };
}

function findingJson({ list, witness, verdict, checks }: Finding): FindingJson {
  return { list, ...placeAndText(witness), verdict, checks: checks.map(({ id }) => id) };
}

/** How many checks have each verdict; all verdicts are there. */
export function countVerdicts(checks: readonly Check[]): Record<Verdict, number> {
  const counts = verdicts.map((verdict) => [verdict, checks.filter((one) => one.verdict === verdict).length]);
  return Object.fromEntries(counts) as Record<Verdict, number>;
}

type Amounts = Pick<CheckJson, "computed" | "rounded" | "residual" | "tolerance">;

function amounts({ comparison, witness }: Check): Amounts {
  if (!comparison) return { computed: null, rounded: null, residual: null, tolerance: null };
  const inScale = (value: Exact): Exact => value.times(powerOfTen(-witness.scale));
  const places = Math.max(0, witness.decimals + witness.scale);
  return {
    computed: inScale(comparison.computed.value).toString(),
    rounded: inScale(comparison.rounded).toFixed(places),
    residual: inScale(comparison.residual).toString(),
    tolerance: inScale(comparison.tolerance).toString(),
  };
}

function placeAndText(witness: Witness): { line: number; printed: string } {
  return { line: witness.line, printed: asPrinted(witness) };
}
