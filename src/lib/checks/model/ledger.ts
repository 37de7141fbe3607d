import { type Figure, reported } from "../../figures/index.ts";
import { type Fact, factId, type Release, sourceOf, type Witness } from "../../release/index.ts";
import { type NamingRelease, titleOf } from "./title.ts";

/** One printed figure: a witness and the figure that its characters stand for. */
export interface Reading {
  readonly witness: Witness;
  readonly figure: Figure;
}

/** The printed figures of a release, by what they measure. */
export interface Ledger {
  readonly release: Release;
  /** The readings of one quantity, the finest print first, then in the order of the document; none if not printed. */
  readings(concept: string, segment: string, period: string): readonly Reading[];
  /** The facts of a concept, of whatever segment and period, in the order of the release. */
  factsOf(concept: string): readonly Fact[];
  /** The reading of one witness; null for `n/m`. */
  reading(witness: Witness): Reading | null;
  /** The print at a place; undefined where none begins. */
  printAt(place: { readonly line: number; readonly start: number }): Witness | undefined;
}

const known = new WeakMap<Release, Ledger>();

/** The printed figures of a release for checks; figures are made once. */
export function openLedger(release: Release): Ledger {
  const ledger = known.get(release) ?? ledgerOf(release);
  known.set(release, ledger);
  return ledger;
}

function ledgerOf(release: Release): Ledger {
  const byWitness = new Map<Witness, Reading | null>();
  const reading = (witness: Witness): Reading | null => {
    const known = byWitness.get(witness);
    if (known !== undefined) return known;
    const figure = toFigure(release, witness);
    const made = figure ? { witness, figure } : null;
    byWitness.set(witness, made);
    return made;
  };
  const byFact = new Map<string, readonly Reading[]>();
  const readings: Ledger["readings"] = (...key) => {
    const id = factId(...key);
    const known = byFact.get(id) ?? finestFirst(release.facts.get(id), reading);
    byFact.set(id, known);
    return known;
  };
  const facts = Map.groupBy(release.facts.values(), ({ concept }) => concept);
  const byPlace = Map.groupBy(release.witnesses, ({ line }) => line);
  const printAt: Ledger["printAt"] = ({ line, start }) =>
    byPlace.get(line)?.find((one) => one.start === start);
  return { release, reading, readings, factsOf: (concept) => facts.get(concept) ?? [], printAt };
}

function finestFirst(
  fact: Fact | undefined,
  reading: (witness: Witness) => Reading | null,
): readonly Reading[] {
  if (!fact) return [];
  return fact.witnesses.map(reading).filter((one) => one !== null);
}

/** The figure that the characters of one witness stand for; null for `n/m`. */
export function toFigure(release: NamingRelease, witness: Witness): Figure | null {
  if (witness.value === "n/m") return null;
  const { unit, scale, decimals, value } = witness;
  const label = titleOf(release, witness);
  const exact = release.concepts.get(witness.concept)?.exact ?? false;
  return reported({ unit, scale, decimals, value, label, exact, sources: [sourceOf(witness, release.id)] });
}
