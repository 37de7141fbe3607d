import { existsSync } from "node:fs";
import { join } from "node:path";
import type { StatedCalendar } from "../../reading/node.ts";
import { writeFile, z } from "../../text/node.ts";
import { type Conventions, conventionValues } from "../model/index.ts";
import { requireJson } from "../source/node.ts";

const fiscalYear = z.looseObject({
  lastMonth: z.number().int().min(1).max(12).optional(),
  namedAfter: z.string().optional(),
});
const is = <const Value extends string>(values: readonly [Value, ...Value[]]) =>
  z.looseObject({ is: z.enum(values) }).optional();
const conventions = z.looseObject({
  growthOnNegativeBase: is(conventionValues.growthOnNegativeBase),
  expensesInParentheses: is(conventionValues.expensesInParentheses),
  dashInRates: is(conventionValues.dashInRates),
  percentages: is(conventionValues.percentages),
});
const schema = z.looseObject({
  name: z.string(),
  fiscalYear: fiscalYear.optional(),
  conventions: conventions.optional(),
});

/** What a company states of itself for all its releases. */
export interface CompanyFile {
  readonly name: string;
  /** When its fiscal years end, as `company.json` says; a person's correction is read back with the next release. */
  readonly calendar: StatedCalendar;
  /** How it prints figures, as far as that is stated. */
  readonly conventions: Conventions;
}

/** Reads the `company.json` of a company. Throws `ReleaseError` with the place of what cannot be read. */
export function readCompanyFile(company: string, dataFolder: string): CompanyFile {
  const file = requireJson(fileOf(company, dataFolder), schema).value;
  const { name, fiscalYear: said = {}, conventions: own = {} } = file;
  const { lastMonth, namedAfter } = said;
  const isStart = namedAfter !== undefined && /\bstarts?\b|\bbegins?\b/i.test(namedAfter);
  return {
    name,
    conventions: {
      growthOnNegativeBase: own.growthOnNegativeBase?.is,
      expensesInParentheses: own.expensesInParentheses?.is,
      dashInRates: own.dashInRates?.is,
      percentages: own.percentages?.is,
    },
    calendar: {
      ...(lastMonth !== undefined && { yearEnd: lastMonth }),
      ...(namedAfter !== undefined && { yearNamed: isStart ? ("start" as const) : ("end" as const) }),
    },
  };
}

/** A convention with the figures that show it, as `company.json` has it. */
export interface StatedConvention {
  readonly name: keyof Conventions;
  readonly is: string;
  /** Where figures show it: release, exhibit, line and what is printed. */
  readonly evidence: readonly string[];
}

/** States conventions in the `company.json` of a company, those alone of which it says nothing yet; gives the ones that are new. */
export function stateConventions(
  company: string,
  found: readonly StatedConvention[],
  dataFolder: string,
): readonly StatedConvention[] {
  const path = fileOf(company, dataFolder);
  const { value } = requireJson(path, z.looseObject({ conventions: z.looseObject({}).optional() }));
  const stated = value.conventions ?? {};
  const fresh = found.filter(({ name }) => !Object.hasOwn(stated, name));
  if (fresh.length === 0) return [];
  const added = Object.fromEntries(fresh.map(({ name, is, evidence }) => [name, { is, evidence }]));
  writeFile(path, `${JSON.stringify({ ...value, conventions: { ...stated, ...added } }, null, 2)}\n`);
  return fresh;
}

/** Whether a company has such a file: then it is the company's, and is not written over. */
export function hasCompanyFile(company: string, dataFolder: string): boolean {
  return existsSync(fileOf(company, dataFolder));
}

const fileOf = (company: string, dataFolder: string): string => join(dataFolder, company, "company.json");
