import { type Company, quantitiesOf, type Told, type ToldQuantity } from "../../company/index.ts";
import { isMoney, sum } from "../../figures/index.ts";
import { dayBefore, type Release } from "../../release/index.ts";
import { isSound, tallyOf } from "../grid/index.ts";
import { compare, placeOf, type Result } from "../model/index.ts";
import type { FactReference, Relation, RelationGrounds } from "../relations/index.ts";

/** A year to date of one release, its last quarter there, and what an earlier release printed up to that. */
interface TwoSpans {
  readonly quantity: ToldQuantity;
  readonly whole: Told;
  readonly quarter: Told;
  readonly earlier: Told;
}

/**
 * Holds each year to date of a release against its last quarter and what an earlier release of the company printed of the time before.
 * Where more than a misprint's worth of rows do not add up, the earlier figures may have been recast since: it is for a person to look at.
 */
export function yearToDate(company: Company, release: Release): readonly Result[] {
  const spans = spansOf(company, release);
  const bySpan = Map.groupBy(
    spans,
    ({ quantity: { period }, quarter }) => `${period.id} ${quarter.fact.period}`,
  );
  return [...bySpan.values()].flatMap((own) => {
    const tally = tallyOf(own, oddsOf);
    const { fits, misses } = tally;
    if (fits.length <= misses.length) return [];
    const grounds = {
      reason: `the earlier release and the quarter make up the year to date in ${fits.length} of ${fits.length + misses.length} rows`,
      confidence: isSound(tally, 1, -8) ? 0.95 : 0.5,
      sound: isSound(tally, 1, -8),
    };
    return [...fits, ...misses].map((one) => toResult(one, grounds));
  });
}

function spansOf(company: Company, release: Release): readonly TwoSpans[] {
  const place = company.releases.findIndex(({ id }) => id === release.id);
  const before = new Set(company.releases.slice(0, Math.max(0, place)).map(({ id }) => id));
  if (before.size === 0) return [];
  const flows = quantitiesOf(company).filter(
    ({ period, unit }) => period.kind === "duration" && isMoney(unit),
  );
  const named = Map.groupBy(flows, ({ id, segment, unit }) => `${id} ${segment} ${unit}`);
  return flows.flatMap((quantity) => {
    const whole = toldBy(quantity, release.id);
    const alike = named.get(`${quantity.id} ${quantity.segment} ${quantity.unit}`) ?? [];
    return whole
      ? alike.flatMap((last) => spanWith({ quantity, whole }, last, alike, release.id, before))
      : [];
  });
}

const toldBy = ({ told }: ToldQuantity, id: string): Told | undefined =>
  told.find(({ release }) => release.id === id);

/** A year to date with a quarter that ends it, where only an earlier release prints the time before. */
function spanWith(
  { quantity, whole }: Pick<TwoSpans, "quantity" | "whole">,
  last: ToldQuantity,
  alike: readonly ToldQuantity[],
  release: string,
  before: ReadonlySet<string>,
): readonly TwoSpans[] {
  const { start, end } = quantity.period;
  const quarter = toldBy(last, release);
  if (!quarter || last.period.end !== end || last.period.start <= start) return [];
  const rest = alike.find(
    ({ period }) => period.start === start && period.end === dayBefore(last.period.start),
  );
  const earlier = rest?.told.findLast(({ release: { id } }) => before.has(id));
  return rest && earlier && !toldBy(rest, release) ? [{ quantity, whole, quarter, earlier }] : [];
}

/** The chance that a year to date comes out by accident; null where it does not come out. */
function oddsOf({ whole, quarter, earlier }: TwoSpans): number | null | undefined {
  const [total, ...parts] = [whole, quarter, earlier].map(({ figure }) => {
    const { lo, hi } = figure.interval;
    return { value: Number(figure.value), half: Number(hi.minus(lo)) / 2 };
  });
  if (!total || parts.filter(({ value }) => value !== 0).length < 2) return undefined;
  const off = Math.abs(parts.reduce((left, { value }) => left - value, total.value));
  const rounding = parts.reduce((room, { half }) => room + half, total.half);
  if (off > rounding * (1 + 1e-9)) return null;
  return Math.min(1, (2 * off + 2 * total.half) / (Math.abs(total.value) + 2 * total.half));
}

function toResult({ quantity, whole, quarter, earlier }: TwoSpans, grounds: RelationGrounds): Result {
  const { witness, figure } = whole;
  const computed = sum([earlier.figure, quarter.figure], [1, 1]);
  const comparison = compare({ witness, figure }, computed, () => []);
  const { concept, segment } = witness;
  const name = `${concept}-year-to-date`;
  return {
    id: `cross-foot.${[name, segment, witness.period].filter(Boolean).join(".")}@${placeOf(witness)}`,
    aliases: [],
    title: `${quantity.title}, ${quantity.period.label}, from ${earlier.release.title} and the quarter`,
    list: "arithmetic",
    rule: "cross-foot",
    witness,
    relation: relationOf(whole, quarter, earlier, name, grounds),
    verdict: comparison.verdict,
    comparison,
    inputs: [quarter.witness],
    diagnosis: null,
    needs: null,
  };
}

function relationOf(
  whole: Told,
  quarter: Told,
  earlier: Told,
  name: string,
  grounds: RelationGrounds,
): Relation {
  const reference = ({ witness: { concept, segment, period } }: Told): FactReference => ({
    kind: "reference",
    concept,
    segment,
    when: { period },
  });
  const terms = [earlier, quarter].map((one) => ({ weight: 1 as const, expression: reference(one) }));
  const target = reference(whole);
  return {
    rule: "cross-foot",
    name,
    target,
    expression: { kind: "sum", terms },
    table: null,
    place: null,
    grounds,
  };
}
