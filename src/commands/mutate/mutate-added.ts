import { checkRelease, type Relation, wellFounded } from "../../lib/checks/index.ts";
import { exact } from "../../lib/figures/index.ts";
import type { Release, Witness } from "../../lib/release/index.ts";
import { type Mutation, mutationsOf } from "./mutations.ts";

/** What one changed digit of a release that was added comes to: an alarm, a verdict that is another or gone, or nothing. */
export interface AddedTrial {
  readonly mutation: Mutation;
  readonly noticed: "alarm" | "verdict" | null;
}

type Verdicts = ReadonlyMap<string, string>;

/** At most so many single changed digits, evenly spread, of the figures that take part in a check that computes something. */
export function mutateAdded(
  release: Release,
  declared: readonly Relation[],
  most: number,
): readonly AddedTrial[] {
  const { verdicts: before, computing } = verdictsOf(release, declared);
  const all = mutationsOf(release).filter(({ kind, witness }) => kind === "digit" && computing.has(witness));
  const step = Math.max(1, all.length / most);
  const some = all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
  return some.flatMap((mutation) => {
    const changed = withPrint(release, mutation);
    if (!changed) return [];
    return [{ mutation, noticed: noticed(before, verdictsOf(changed, declared).verdicts) }];
  });
}

function noticed(before: Verdicts, after: Verdicts): AddedTrial["noticed"] {
  const moved = [...before.keys(), ...after.keys()].filter((id) => before.get(id) !== after.get(id));
  if (moved.some((id) => after.get(id) === "does-not-tie")) return "alarm";
  return moved.length > 0 ? "verdict" : null;
}

/** The verdicts by relations that were found or declared; that two prints of one name are equal is a reason to name them so. */
function verdictsOf(
  release: Release,
  declared: readonly Relation[],
): { readonly verdicts: Verdicts; readonly computing: ReadonlySet<Witness> } {
  const { checks } = wellFounded(checkRelease(release, declared));
  const own = checks.filter(({ relation }) => relation !== null);
  const computing = own.filter(({ verdict }) => verdict !== "not-checkable");
  return {
    verdicts: new Map(own.map(({ id, verdict }) => [id, verdict])),
    computing: new Set(computing.flatMap(({ witness, inputs }) => [witness, ...inputs])),
  };
}

/** A release in which one figure is printed otherwise; null where its digits say nothing of its value. */
function withPrint(release: Release, { witness, becomes, line, text }: Mutation): Release | null {
  const [was, is] = [witness.printed, becomes].map(numeral);
  if (!was || !is || witness.value === "n/m" || exact(was).isZero()) return null;
  const value = exact(is).times(exact(witness.value)).dividedBy(exact(was)).toFixed();
  const changed: Witness = { ...witness, printed: becomes, value };
  const other = (one: Witness): Witness => (one === witness ? changed : one);
  const tables = release.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell && other(cell)) })),
  }));
  const facts = new Map(
    [...release.facts].map(([id, fact]) => [id, { ...fact, witnesses: fact.witnesses.map(other) }]),
  );
  const lines = release.lines.with(line - 1, text);
  return { ...release, lines, tables, facts, witnesses: release.witnesses.map(other) };
}

const numeral = (printed: string): string =>
  /\d[\d,]*(?:\.\d+)?|\.\d+/.exec(printed)?.[0].replaceAll(",", "") ?? "";

/** What the trials come to, and what slipped through, for a person. */
export function addedReport(trials: readonly AddedTrial[]): readonly string[] {
  const count = (what: AddedTrial["noticed"]): number => trials.filter((one) => one.noticed === what).length;
  const [alarms, moved] = [count("alarm"), count("verdict")];
  const slips = trials
    .filter((one) => one.noticed === null)
    .map(({ mutation: { witness, becomes } }) => {
      return `  line ${witness.line}  ${witness.printed} -> ${becomes}  (${witness.fact})`;
    });
  const share = (some: number): string => `${((100 * some) / Math.max(1, trials.length)).toFixed(1)} %`;
  return [
    `Changed digits in figures that take part in a check: ${alarms + moved} of ${trials.length} noticed (${share(alarms + moved)}),`,
    `${alarms} of them by an alarm (${share(alarms)}), the others by a verdict that is another or gone.`,
    ...(slips.length > 0 ? ["", "Slipped through:", ...slips] : []),
  ];
}
