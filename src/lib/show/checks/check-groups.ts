import { asPrinted, type Check, type Finding, findingsOf, isFindingVerdict } from "../../checks/index.ts";

/** Checks that stand together: those of one finding under its printed characters, or those of a table as they are. */
export interface CheckPart {
  readonly heading: string | null;
  /** What is said of all of them, once. */
  readonly diagnosis: string | undefined;
  readonly checks: readonly Check[];
}

/** Checks apart by what a reader does with them: findings are read one by one, all others are looked up by their table. */
export interface CheckGroups {
  readonly findings: readonly CheckPart[];
  /** The other checks by the id of the table in which their figures stand, in the order of the release. */
  readonly tables: ReadonlyMap<string, readonly Check[]>;
}

/** Findings by their printed figure, and all other checks by table. */
export function groupChecks(checks: readonly Check[]): CheckGroups {
  return {
    findings: findingsOf(checks).map(findingPart),
    tables: Map.groupBy(
      checks.filter(({ verdict }) => !isFindingVerdict(verdict)),
      ({ witness }) => witness.table,
    ),
  };
}

/** A finding with the checks that say so: `“-8%”, line 20`. */
function findingPart({ witness, checks }: Finding): CheckPart {
  const diagnoses = new Set(checks.map(({ diagnosis }) => diagnosis?.text));
  const [only] = diagnoses;
  return {
    heading: `\u201c${asPrinted(witness)}\u201d, line ${witness.line}`,
    diagnosis: diagnoses.size === 1 ? only : undefined,
    checks,
  };
}
