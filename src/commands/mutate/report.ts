import { kinds } from "./mutations.ts";
import { type Baseline, checksWith, computingChecks, type Trial } from "./try-mutations.ts";

/** What the trials come to, as lines for a person: shares by kind and by table, then what slipped through and why. */
export function reportOf(baseline: Baseline, trials: readonly Trial[]): readonly string[] {
  const tables = [...new Set(trials.map(({ mutation }) => mutation.witness.table))];
  return [
    header(),
    ...kinds.map((kind) =>
      row(
        kind,
        trials.filter(({ mutation }) => mutation.kind === kind),
      ),
    ),
    "",
    header(),
    ...tables.map((table) =>
      row(
        table,
        trials.filter(({ mutation }) => mutation.witness.table === table),
      ),
    ),
    "",
    ...coverage(baseline),
    "",
    "Slipped through:",
    ...trials.filter(({ noticed }) => noticed === null).map(slip),
  ];
}

const header = (): string =>
  `${"".padEnd(36)}${"changes".padStart(9)}${"moved".padStart(9)}${"unread".padStart(9)}${"slipped".padStart(9)}${"noticed".padStart(10)}`;

function row(name: string, trials: readonly Trial[]): string {
  const count = (noticed: Trial["noticed"]): number =>
    trials.filter((trial) => trial.noticed === noticed).length;
  const numbers = [trials.length, count("verdict"), count("text"), count(null)].map((one) =>
    String(one).padStart(9),
  );
  const share =
    trials.length === 0 ? "" : `${(((trials.length - count(null)) / trials.length) * 100).toFixed(2)}%`;
  return `${name.padEnd(36)}${numbers.join("")}${share.padStart(10)}`;
}

function slip({ mutation, why }: Trial): string {
  const { witness, kind, becomes } = mutation;
  return `  line ${witness.line}  ${witness.printed} -> ${becomes}  (${kind}, ${witness.fact}): ${why}`;
}

/** How many figures of the tables take part in a check that computes something. */
function coverage(baseline: Baseline): readonly string[] {
  const inTables = baseline.release.witnesses.filter(({ table }) => table !== "prose");
  const without = inTables.filter((witness) => checksWith(baseline, { witness }).length === 0);
  const computing = inTables.filter((witness) => computingChecks(baseline, { witness }).length > 0);
  const names = without.map(({ line, fact, printed }) => `  line ${line}  ${printed}  ${fact}`);
  const share = (count: number): string =>
    `${count} of ${inTables.length} (${((count / inTables.length) * 100).toFixed(2)}%)`;
  return [
    `${share(inTables.length - without.length)} table figures are in at least one check,`,
    `${share(computing.length)} in one that computes something; in none:`,
    ...names,
  ];
}

/** The share of single changed digits, in figures that take part in a check, that move a verdict or cannot be read. */
export function digitShare(
  baseline: Baseline,
  trials: readonly Trial[],
): { readonly noticed: number; readonly all: number } {
  const digits = trials.filter(
    ({ mutation }) => mutation.kind === "digit" && computingChecks(baseline, mutation).length > 0,
  );
  return { noticed: digits.filter(({ noticed }) => noticed !== null).length, all: digits.length };
}
