import { mutateText } from "./mutate-text.ts";
import type { Random } from "./random.ts";

/** A value as JSON has it, with one to four mutations: of another type, without a key, with one too many, emptied, nested. */
export function mutateValue(value: unknown, random: Random): unknown {
  let mutated = value;
  for (let left = 1 + random.below(4); left > 0; left--) mutated = mutateOnce(mutated, random);
  return mutated;
}

/** Goes down some way, and changes what is there. */
function mutateOnce(value: unknown, random: Random): unknown {
  if (Array.isArray(value) && value.length > 0 && !random.oneIn(5)) {
    const at = random.below(value.length);
    if (random.oneIn(10)) return value.toSpliced(at, 1);
    if (random.oneIn(10)) return [...value, value[at]];
    return value.with(at, mutateOnce(value[at], random));
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value) && !random.oneIn(5)) {
    const entries = Object.entries(value);
    if (entries.length === 0 || random.oneIn(10))
      return { ...value, [mutateText("a", random)]: strange(random) };
    const [key, one] = random.pick(entries);
    if (random.oneIn(7)) return Object.fromEntries(entries.filter(([other]) => other !== key));
    return { ...value, [key]: mutateOnce(one, random) };
  }
  return strange(random);
}

function strange(random: Random): unknown {
  const some: readonly unknown[] = [null, true, false, 0, -1, 1.5, 1e308, [], {}, [[]], [null], { a: null }];
  return random.oneIn(2) ? mutateText("a", random) : random.pick(some);
}
