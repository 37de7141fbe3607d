import { formatFigure } from "../../figures/index.ts";
import type { Release } from "../../release/index.ts";
import type { Company } from "../company.ts";
import { type QuarterlyMeasure, quarterlyMeasures } from "../main-measures.ts";
import { quantitiesOf } from "../quantities.ts";
import { type Claim, findClaims, type Streak, type Superlative } from "./find-claims.ts";
import { daysFrom, measureOfClaim, type Quarter, quarterAYearBefore, quarterBefore } from "./quarter-row.ts";

/** What became of a claim over many quarters. */
export interface HeldClaim {
  readonly claim: Claim;
  /** Null where it names no measure that is printed over quarters. */
  readonly measure: QuarterlyMeasure | null;
  readonly verdict: "ties" | "does-not-tie" | "not-checkable";
  /** What it was held against, figure by figure. */
  readonly held: string;
  /** What no release prints that it would need. */
  readonly needs: string | null;
  readonly quarters: readonly Quarter[];
}

/**
 * Holds what a release says of many quarters against those that it and the earlier releases of its company print, each by the
 * word that stood when it was said. A claim of which one quarter is against it does not tie; one that needs quarters which
 * nobody printed is not checkable, whatever the others say; and neither is one of which no measure is printed.
 */
export function checkClaims(company: Company, release: Release): readonly HeldClaim[] {
  const at = company.releases.findIndex(({ id }) => id === release.id);
  const then = { ...company, releases: company.releases.slice(0, at + 1) };
  const claims = findClaims(release);
  const measures = claims.length > 0 ? quarterlyMeasures(quantitiesOf(then)) : [];
  return claims.flatMap((claim) => {
    const measure = measureOfClaim(then, measures, claim);
    const latest = measure?.quarters.findLast(({ told }) => told.release.id === release.id);
    if (!measure || !latest) return unheld(claim, measure);
    const { says } = claim;
    const found =
      says.kind === "streak" ? heldStreak(measure, latest, says) : heldMost(measure, latest, says);
    return [{ claim, measure, ...found }];
  });
}

/** Words of a record that figures could show, which those of quality or of cost are not. */
const showsInFigures =
  /\brecord\b(?! holders?)(?: [\w-]+){0,4} (?:quarters?|years?|months?|results?|levels?|performance|revenues?|sales|earnings|income|profits?|margins?|bookings|orders|backlog|volumes?|cash|assets|deposits|loans|shipments|production|units|customers|subscribers)\b|\ball-time high\b|\b(?:highest|lowest)\b[^.;]*\b(?:ever|history|since|quarters?|years?)\b/i;

function unheld(claim: Claim, measure: QuarterlyMeasure | null): readonly HeldClaim[] {
  const isMeant = measure !== null || claim.says.kind === "streak" || showsInFigures.test(claim.sentence);
  if (!isMeant) return [];
  const needs = measure ? `${measure.title} of this quarter` : "what it speaks of, quarter by quarter";
  return [{ claim, measure, verdict: "not-checkable", held: "", needs, quarters: [] }];
}

type Found = Omit<HeldClaim, "claim" | "measure">;

const nameOf = ({ period }: Quarter): string => period.id.toUpperCase();
const textOf = (quarter: Quarter): string => formatFigure(quarter.told.figure);

function heldStreak(measure: QuarterlyMeasure, latest: Quarter, says: Streak): Found {
  const [own, ...others] = (says.against ? [says.against] : (["year", "quarter"] as const)).map((against) =>
    streakAgainst(measure, latest, says, against),
  );
  if (!own) throw new RangeError("a row of quarters is held against something");
  return others.find(({ verdict }) => verdict === "ties" && own.verdict !== "ties") ?? own;
}

/** One quarter of a row: whether it goes the way that is said; null where it cannot be told. */
interface Step {
  readonly goes: boolean | null;
  readonly text: string;
  readonly needs: string | null;
  readonly quarters: readonly Quarter[];
}

function streakAgainst(
  { quarters, title }: QuarterlyMeasure,
  latest: Quarter,
  { quarters: count, way }: Streak,
  against: "year" | "quarter",
): Found {
  const steps: Step[] = [];
  let now: Quarter | undefined = latest;
  for (let at = 0; at < count && now; at++) {
    steps.push(way === "positive" ? signStep(now) : stepOf(quarters, now, way, against));
    now = quarterBefore(quarters, now);
  }
  const lacking = count - steps.length;
  const needs = [
    ...steps.flatMap((step) => step.needs ?? []),
    ...(lacking > 0 ? [`${lacking} earlier ${lacking === 1 ? "quarter" : "quarters"}`] : []),
  ];
  const verdict = steps.some(({ goes }) => goes === false)
    ? "does-not-tie"
    : needs.length > 0
      ? "not-checkable"
      : "ties";
  return {
    verdict,
    held: `${title}: ${steps.map(({ text }) => text).join("; ")}`,
    needs: needs.length > 0 ? `${title} of ${needs.join(", ")}` : null,
    quarters: steps.flatMap((step) => step.quarters),
  };
}

function signStep(quarter: Quarter): Step {
  const { figure } = quarter.told;
  const goes = !figure.isNegative() && !figure.isZero();
  return { goes, text: `${nameOf(quarter)} ${textOf(quarter)}`, needs: null, quarters: [quarter] };
}

function stepOf(
  quarters: readonly Quarter[],
  now: Quarter,
  way: "rises" | "falls",
  against: "year" | "quarter",
): Step {
  const before = against === "year" ? quarterAYearBefore(quarters, now) : quarterBefore(quarters, now);
  const name = nameOf(now);
  if (!before) {
    const needs = `the ${against} before ${name}`;
    return { goes: null, text: `${name} ${textOf(now)}`, needs, quarters: [now] };
  }
  const order = now.told.figure.compare(before.told.figure);
  const text = `${name} ${textOf(now)} after ${textOf(before)}`;
  // Two prints that are equal may still differ beyond their last digit.
  const needs = order === 0 ? `${name} and ${nameOf(before)} in more digits` : null;
  return { goes: order === 0 ? null : order > 0 === (way === "rises"), text, needs, quarters: [now, before] };
}

function heldMost(measure: QuarterlyMeasure, latest: Quarter, says: Superlative): Found {
  const { quarters, title } = measure;
  const earlier = rivals(quarters, latest, says);
  const sign = says.way === "highest" ? 1 : -1;
  const better = earlier.filter((one) => one.told.figure.compare(latest.told.figure) * sign >= 0);
  const complete = says.years !== null && earlier.length >= wantedRivals(says, says.years);
  const verdict = better.length > 0 ? "does-not-tie" : complete ? "ties" : "not-checkable";
  const shown = better.length > 0 ? better : earlier;
  const first = earlier[0] ? nameOf(earlier[0]) : nameOf(latest);
  return {
    verdict,
    held: `${title}: ${nameOf(latest)} ${textOf(latest)}, ${better.length > 0 ? "not above" : `the ${says.way} of ${earlier.length + 1}; before it`} ${shown.map((one) => `${nameOf(one)} ${textOf(one)}`).join(", ")}`,
    needs: verdict === "not-checkable" ? `${title} before ${first}` : null,
    quarters: [latest, ...earlier],
  };
}

/** The quarters that a superlative is among, without that of the release. */
function rivals(
  quarters: readonly Quarter[],
  latest: Quarter,
  { sameQuarter, years }: Superlative,
): readonly Quarter[] {
  const name = ({ period }: Quarter): string => /q[1-4]$/i.exec(period.id)?.[0].toLowerCase() ?? "";
  return quarters.filter((one) => {
    const days = daysFrom(one.period.end, latest.period.end);
    const isAlike = !sameQuarter || name(one) === name(latest);
    return days > 0 && isAlike && (years === null || days < longestYear * years - (sameQuarter ? 350 : 0));
  });
}

/** 53 weeks. */
const longestYear = 371;

const wantedRivals = ({ sameQuarter }: Superlative, years: number): number =>
  sameQuarter ? years - 1 : years * 4 - 1;
