import { parseArgs } from "node:util";
import { exitCodeOf, UsageError } from "../../src/commands/program/run-command.ts";
import { attackAll } from "./attack-all.ts";
import { targets } from "./targets.ts";

/**
 * `npm run fuzz [-- --n 10000] [--seed N] [target …]`: attacks everything that reads what people write, with mutations
 * of it, and prints what broke with the seed that does it again. Exit code 1 if anything did.
 */
async function runFuzz(args: readonly string[]): Promise<number> {
  const { count, seed, chosen } = readArguments(args);
  console.log(`seed ${seed}; an attack again: npm run fuzz -- --n 1 --seed SEED TARGET`);
  let broken = 0;
  for (const target of chosen) {
    const { attacks, slowest, breaches } = await attackAll(target, seed, count);
    console.log(
      `${target.name}: ${attacks} attacks, ${breaches.length} broke it, slowest ${Math.round(slowest)} ms`,
    );
    for (const breach of breaches.slice(0, 20)) console.log(`  seed ${breach.seed}  ${breach.what}`);
    broken += breaches.length;
  }
  return broken > 0 ? 1 : 0;
}

function readArguments(args: readonly string[]) {
  const options = { n: { type: "string", default: "10000" }, seed: { type: "string" } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [count, seed] = [Number(values.n), Number(values.seed ?? Date.now() % 2 ** 31)];
  if (!Number.isInteger(count) || count < 1) throw new UsageError(`"${values.n}" is no number of attacks`);
  if (!Number.isInteger(seed) || seed < 0)
    throw new UsageError(`"${values.seed}" is no seed; write a whole number`);
  const names = targets.map(({ name }) => name);
  const unknown = positionals.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new UsageError(`there is no target "${unknown}"; there are ${names.join(", ")}`);
  const chosen = targets.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  return { count, seed, chosen };
}

const output = { print: console.log, warn: console.error };
const code = await exitCodeOf(runFuzz, process.argv.slice(2), output);
// What an attack left open, a server above all, would keep the process alive.
process.exit(code);
