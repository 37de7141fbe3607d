import type { Target } from "./targets.ts";

/** The longest that one attack may work, in milliseconds of the processor, whatever else the machine does. */
const workLimit = 1_000;

/** The longest that it may take with all waiting. */
const timeLimit = 20_000;

/** A law that was broken, by which attack. */
export interface Breach {
  readonly target: string;
  readonly seed: number;
  readonly what: string;
}

/** What came of some attacks on a target; the slowest by its own work, in milliseconds. */
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
    const [started, before] = [performance.now(), process.cpuUsage()];
    const what = await breachOf(target, seed);
    const { user, system } = process.cpuUsage(before);
    const [took, worked] = [performance.now() - started, (user + system) / 1_000];
    slowest = Math.max(slowest, worked);
    if (what !== null) breaches.push({ target: target.name, seed, what });
    else if (worked > workLimit || took > timeLimit) {
      const times = `worked for ${Math.round(worked)} ms of ${Math.round(took)}`;
      breaches.push({ target: target.name, seed, what: times });
    }
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
