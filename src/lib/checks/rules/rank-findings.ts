import { type Exact, exact, zero } from "../../figures/index.ts";
import type { Check } from "../model/index.ts";
import type { Finding } from "./findings.ts";

/**
 * Findings by what they change, the most first: what does not tie before what is not as it is defined, and that before
 * what ties from rounded figures; among these, by how far off a figure is as a share of itself, times how early it stands
 * in the release, since a headline is read by more people than the foot of the last table.
 *
 * @param lines how many lines the release has
 */
export function rankFindings(findings: readonly Finding[], lines: number): readonly Finding[] {
  const weighed = findings.map((finding) => ({ finding, weight: weightOf(finding, lines) }));
  return weighed
    .toSorted((a, b) => gravity(a.finding) - gravity(b.finding) || b.weight.comparedTo(a.weight))
    .map(({ finding }) => finding);
}

function gravity({ list, verdict }: Finding): number {
  if (verdict === "ties-from-rounded") return 2;
  return list === "definition" ? 1 : 0;
}

function weightOf({ witness, checks }: Finding, lines: number): Exact {
  const before = exact(String(witness.line - 1)).dividedBy(String(Math.max(lines, witness.line)));
  return checks
    .map(shareOff)
    .reduce((most, one) => (one.greaterThan(most) ? one : most), zero)
    .times(exact("1").minus(before));
}

/** How far off a figure is, as a share of the larger of printed and recomputed; of words, how far the measure moved against them. */
function shareOff({ comparison, movement }: Check): Exact {
  if (movement) return share(movement.now.value.minus(movement.before.value), movement.now.value);
  if (!comparison) return zero;
  const { residual, computed } = comparison;
  return share(residual, computed.value);
}

/** The distance of two values as a share of the larger: never more than 1 where both have one sign. */
function share(distance: Exact, value: Exact): Exact {
  const other = value.plus(distance);
  const whole = value.abs().greaterThan(other.abs()) ? value.abs() : other.abs();
  return whole.isZero() ? zero : distance.abs().dividedBy(whole);
}
