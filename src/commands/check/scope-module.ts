import { resolve } from "node:path";
import { openDesk } from "../../lib/analysis/index.ts";
import { scopeOf } from "../../lib/cells/index.ts";
import type { Check } from "../../lib/checks/index.ts";
import type { Release } from "../../lib/release/index.ts";

/** The names for types that cells may use for their parameters, and the ids that each stands for. */
const idTypes = {
  Concept: "concept",
  Segment: "segment",
  Period: "period",
  Quarter: "quarter",
  Instant: "instant",
  Comparison: "comparison",
  TableId: "table",
  CheckId: "check",
  Relation: "relation",
} as const;

/** A module that declares what the cells of a release's notebooks see, its ids as literal types. */
export interface ScopeModule {
  readonly values: readonly string[];
  readonly types: readonly string[];
  readonly text: string;
}

/** Types that cells may name without importing them, beside those of ids. */
const sharedTypes = ["Figure", "Unit", "Reconciliation", "Series", "Check", "Witness"];

/** Declares the scope of the notebooks on a release; `CheckId` is what the given checks are called. */
export function scopeModule(release: Release, checks: readonly Check[]): ScopeModule {
  const names = Object.keys(scopeOf(openDesk(release, checks)));
  const values = names.map((name) => `export declare const ${name}: Scope<Ids>[${JSON.stringify(name)}];`);
  const text = [...imports(), ...idDeclarations(release, checks), ...values, ...given, ""].join("\n");
  return {
    values: [...names, "frontmatter", "display", "view"],
    types: [...Object.keys(idTypes), ...sharedTypes],
    text,
  };
}

/** What every notebook has, whatever its release. */
const given: readonly string[] = [
  "export declare const frontmatter: Readonly<Record<string, unknown>>;",
  "/** Shows a value where the cell stands, beside that of its last expression. */",
  "export declare function display<Value>(value: Value): Value;",
  "/** Shows a control that a reader may change, and gives what it is set to. */",
  "export declare function view<Value>(input: Input<Value>): Value;",
];

function imports(): readonly string[] {
  const from = (file: string): string => JSON.stringify(resolve("src/lib", file).replaceAll("\\", "/"));
  return [
    `import type { Input } from ${from("notebook/run/input.ts")};`,
    `import type { Scope, WithIds } from ${from("cells/scope-types.ts")};`,
    `import type * as checks from ${from("checks/index.ts")};`,
    `import type * as releases from ${from("release/index.ts")};`,
    `export type { Figure, Unit } from ${from("figures/index.ts")};`,
    `export type { Reconciliation, Series } from ${from("analysis/index.ts")};`,
    "export type Check = WithIds<checks.Check, Ids>;",
    "export type Witness = WithIds<releases.Witness, Ids>;",
  ];
}

function idDeclarations(release: Release, checks: readonly Check[]): readonly string[] {
  const ids = idsOf(release, checks);
  const types = Object.entries(idTypes);
  return [
    ...types.map(([type, kind]) => `export type ${type} = ${union(ids[kind])};`),
    `interface Facts { ${factTypes(release).join(" ")} }`,
    "interface Ids { facts: Facts & Record<string, Facts[keyof Facts]>;",
    ...types.map(([type, kind]) => `${kind}: ${type};`),
    "}",
  ];
}

function idsOf(
  { facts, segments, tables }: Release,
  checks: readonly Check[],
): Readonly<Record<(typeof idTypes)[keyof typeof idTypes], readonly string[]>> {
  const all = [...facts.values()];
  const periods = all.map(({ period }) => period);
  return {
    concept: all.map(({ concept }) => concept),
    segment: ["", ...segments.map(({ id }) => id)],
    period: periods,
    quarter: periods.filter((id) => /^\d{4}-Q\d$/.test(id)),
    instant: periods.filter((id) => /^\d{4}-\d\d-\d\d$/.test(id)),
    comparison: periods.filter((id) => /^\d{4}-Q\d\/\d{4}-Q\d$/.test(id)),
    table: tables.map(({ id }) => id),
    check: checks.map(({ id }) => id),
    relation: checks.flatMap(({ relation }) => (relation ? [relation.name] : [])),
  };
}

function factTypes({ facts }: Release): readonly string[] {
  const byConcept = Map.groupBy(facts.values(), ({ concept }) => concept);
  return [...byConcept].map(([concept, own]) => {
    const [unit, period] = [own.map((one) => one.unit), own.map((one) => one.period)].map(union);
    return `${JSON.stringify(concept)}: { unit: ${unit}; period: ${period} };`;
  });
}

function union(ids: readonly string[]): string {
  return [...new Set(ids)].map((id) => JSON.stringify(id)).join(" | ") || "never";
}
