import { existsSync } from "node:fs";
import { join } from "node:path";
import type { StatedCalendar } from "../../reading/node.ts";
import { z } from "../../text/node.ts";
import { requireJson } from "../source/node.ts";

const fiscalYear = z.looseObject({
  lastMonth: z.number().int().min(1).max(12).optional(),
  namedAfter: z.string().optional(),
});
const schema = z.looseObject({ name: z.string(), fiscalYear: fiscalYear.optional() });

/** What a company states of itself for all its releases. */
export interface CompanyFile {
  readonly name: string;
  /** When its fiscal years end, as `company.json` says; a person's correction is read back with the next release. */
  readonly calendar: StatedCalendar;
}

/** Reads the `company.json` of a company. Throws `ReleaseError` with the place of what cannot be read. */
export function readCompanyFile(company: string, dataFolder: string): CompanyFile {
  const { name, fiscalYear: said = {} } = requireJson(fileOf(company, dataFolder), schema).value;
  const { lastMonth, namedAfter } = said;
  const isStart = namedAfter !== undefined && /\bstarts?\b|\bbegins?\b/i.test(namedAfter);
  return {
    name,
    calendar: {
      ...(lastMonth !== undefined && { yearEnd: lastMonth }),
      ...(namedAfter !== undefined && { yearNamed: isStart ? ("start" as const) : ("end" as const) }),
    },
  };
}

/** Whether a company has such a file: then it is the company's, and is not written over. */
export function hasCompanyFile(company: string, dataFolder: string): boolean {
  return existsSync(fileOf(company, dataFolder));
}

const fileOf = (company: string, dataFolder: string): string => join(dataFolder, company, "company.json");
