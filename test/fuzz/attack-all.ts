import type { Target } from "./targets.ts";

/** The longest that one attack may take, in milliseconds. */
export const timeLimit = 1_000;

/** A law that was broken, by which attack. */
export interface Breach {
  readonly target: string;
  readonly seed: number;
  readonly what: string;
}

/** What came of some attacks on a target; times in milliseconds. */
export interface Outcome {
  readonly target: string;
  readonly attacks: number;
  readonly slowest: number;
  readonly breaches: readonly Breach[];
}

/** Attacks a target with `count` seeds from `first`; it goes on after a breach. */
export async function attackAll(target: Target, first: number, count: number): Promise<Outcome> {
  const breaches: Breach[] = [];
  let slowest = 0;
  for (let seed = first; seed < first + count; seed++) {
    const started = performance.now();
    const what = await breachOf(target, seed);
    const took = performance.now() - started;
    slowest = Math.max(slowest, took);
    if (what !== null) breaches.push({ target: target.name, seed, what });
    else if (took > timeLimit)
      breaches.push({ target: target.name, seed, what: `took ${Math.round(took)} ms` });
  }
  return { target: target.name, attacks: count, slowest, breaches };
}

async function breachOf({ attack }: Target, seed: number): Promise<string | null> {
  try {
    await attack(seed);
    return null;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
