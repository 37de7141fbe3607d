/** How a relation that is tried on several figures fares: where it fits, where not, and how likely that is by accident. */
export interface Tally<Target> {
  readonly fits: readonly Target[];
  readonly misses: readonly Target[];
  /** The decimal logarithm of the chance that all that fit do so by accident. */
  readonly chance: number;
}

/**
 * Tries a relation on figures: `odds` gives the chance that one fits by accident, null where it does not fit, and undefined where
 * it does not apply.
 */
export function tallyOf<Target>(
  targets: readonly Target[],
  odds: (target: Target) => number | null | undefined,
): Tally<Target> {
  const fits: Target[] = [];
  const misses: Target[] = [];
  let chance = 0;
  for (const target of targets) {
    const found = odds(target);
    if (found === undefined) continue;
    if (found === null) misses.push(target);
    else {
      fits.push(target);
      chance += found > 0 ? Math.log10(found) : 0;
    }
  }
  return { fits, misses, chance };
}

/** Which of several relations fits best: in most places, and least by accident; null where none fits anywhere. */
export function bestTally<Made extends Tally<unknown>>(made: readonly Made[]): Made | null {
  const ranked = made
    .filter(({ fits }) => fits.length > 0)
    .toSorted(
      (a, b) => b.fits.length - b.misses.length - (a.fits.length - a.misses.length) || a.chance - b.chance,
    );
  return ranked[0] ?? null;
}

/** Whether a relation holds well enough that it speaks where it does not: nearly everywhere, and not by accident. */
export function isSound({ fits, misses, chance }: Tally<unknown>, tries: number, asked: number): boolean {
  if (chance + Math.log10(Math.max(1, tries)) > asked) return false;
  if (misses.length === 0) return true;
  return misses.length <= Math.max(1, Math.floor(fits.length / 5)) && fits.length >= 2;
}
