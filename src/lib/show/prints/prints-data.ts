import { type Check, gravestFirst, isAgreement, markOf, movementWords, titleOf } from "../../checks/index.ts";
import { type ExactSum, type FactStands, type Figure, FormulaKeys, factStands } from "../../figures/index.ts";
import type { Fact, Release, Witness } from "../../release/index.ts";
import {
  ruleOf,
  type WitnessChecks,
  witnessChecks,
  witnessVerdict,
  writtenRecomputed,
} from "../verdicts/index.ts";
import { arithmeticOf, arithmeticText, cutLine, type Telling } from "./arithmetic.ts";
import { aroundPrint, charactersOf } from "./around-print.ts";
import type { Print, PrintedFact } from "./print.ts";
import { Prints } from "./prints.ts";
import { tellingBy } from "./telling.ts";

/** All that cards tell of the facts of a release: plain data. */
export interface PrintsData {
  readonly facts: ReadonlyMap<string, PrintedFact>;
  readonly stands: FactStands;
  /** The facts that a formula gives, by its key. */
  readonly byFormula: ReadonlyMap<string, readonly string[]>;
}

/** Where the facts of a release are printed, with the verdict in each place. */
export function printsOf(release: Release, checks: readonly Check[]): PrintsData {
  const stands = factStands(release.facts.keys(), exactSums(release, checks));
  const formulas = { stands, byFormula: factsByFormula(release, checks, stands) };
  const concerns = witnessChecks(checks);
  const told = (worked: (check: Check) => string | null): PrintsData => {
    const toFact = (fact: Fact) => [fact.id, toPrinted(release, concerns, fact, worked)] as const;
    return { ...formulas, facts: new Map([...release.facts.values()].map(toFact)) };
  };
  // What a check recomputed is told of by the names of what is printed.
  const { nameOf, isNamed } = tellingBy(new Prints(told(() => null)));
  const telling: Telling = { nameOf, isNamed, standInFor: (operand) => operand };
  return told((check) => workedOf(check, telling));
}

function toPrinted(
  release: Release,
  concerns: (witness: Witness) => WitnessChecks,
  fact: Fact,
  worked: (check: Check) => string | null,
): PrintedFact {
  const prints = fact.witnesses.map((witness) => toPrint(release, witness, concerns(witness), worked));
  const title = titleOf(release, fact);
  return { title, figure: fact.figure?.named(title) ?? null, prints };
}

function toPrint(
  release: Release,
  witness: Witness,
  concerns: WitnessChecks,
  worked: (check: Check) => string | null,
): Print {
  const [gravest] = gravestFirst(concerns.own);
  const verdict = witnessVerdict(concerns);
  const check = gravest ?? (verdict ? concerns.asInput.find((one) => one.verdict === verdict) : undefined);
  return {
    line: witness.line,
    start: witness.start,
    printed: charactersOf(witness),
    around: aroundPrint(release, witness),
    mark: gravest ? markOf(gravest) : verdict,
    check: check ? { id: check.id, rule: ruleOf(check) } : null,
    worked: gravest ? worked(gravest) : null,
    why: gravest ? whyOf(gravest) : null,
  };
}

/** So many operands of a check are told of; its own page has all. */
const shownOperands = 5;

/** What a check recomputed; of two prints that are held against each other nothing was. */
function workedOf(check: Check, telling: Telling): string | null {
  const figure = check.comparison?.computed;
  if (!figure || isAgreement(check)) return null;
  const line = arithmeticOf(figure.named(check.title), telling);
  if (!line) return null;
  const { shown, left } = cutLine(line, shownOperands);
  const more = left > 0 ? ` and ${left} more` : "";
  return `${arithmeticText(shown)}${more} = ${writtenRecomputed(check, figure).text}`;
}

/** Why a check does not simply tie, or what is missing; null where there is nothing to say. */
export function whyOf({ diagnosis, needs, hindrance, untested, movement, held }: Check): string | null {
  if (diagnosis) return diagnosis.text;
  if (held) return [held, needs && `not printed: ${needs}`].filter(Boolean).join("; ");
  if (needs) return `Not printed: ${needs}.`;
  if (hindrance) return `Not computed: ${hindrance}.`;
  if (untested) return `Not tested: ${untested}.`;
  return movement ? movementWords(movement) : null;
}

/** Whether a check recomputed a figure from others. */
export const isRecomputation = (check: Check): boolean =>
  check.list === "arithmetic" && check.comparison !== null && !isAgreement(check);

/** The sums that give a printed figure to its last digit: its own digits may stand for theirs. */
function exactSums(release: Release, checks: readonly Check[]): readonly ExactSum[] {
  return checks.filter(isRecomputation).flatMap(({ witness, comparison }) => {
    const total = release.facts.get(witness.fact)?.figure;
    const sum = comparison?.computed;
    return total && sum?.value.equals(total.value) ? [[total, sum] as const] : [];
  });
}

/** What is printed as it stands, and what a check recomputed, whether it ties or not. */
function factsByFormula(
  release: Release,
  checks: readonly Check[],
  stands: FactStands,
): PrintsData["byFormula"] {
  const keys = new FormulaKeys(stands);
  const found = new Map<string, Set<string>>();
  const add = (figure: Figure | null | undefined, fact: string): void => {
    const key = figure ? keys.keyOf(figure) : null;
    if (key !== null) found.set(key, (found.get(key) ?? new Set()).add(fact));
  };
  for (const { id, figure } of release.facts.values()) add(figure, id);
  for (const { comparison, witness } of checks.filter(isRecomputation))
    add(comparison?.computed, witness.fact);
  return new Map([...found].map(([key, facts]) => [key, [...facts]]));
}
