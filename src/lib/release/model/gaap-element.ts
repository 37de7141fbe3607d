import { ReleaseError } from "../../text/index.ts";
import type { CsvRow } from "./read-table.ts";

/** An element of the US-GAAP taxonomy, and how what is printed stands to it. */
export interface GaapElement {
  readonly name: string;
  /**
   * Where the name was looked up: the year of a taxonomy that has it ("2009"), or of one in which it was not found
   * ("not-2009"); empty where no dated taxonomy was looked at.
   */
  readonly taxonomy: string;
  /**
   * Whether a figure has the sign opposite to the element's: an expense printed positive where the element counts income, a
   * payment printed negative where the element counts payments.
   */
  readonly isOpposite: boolean;
}

/** The columns that describe an element, after the one with its name. */
export const elementColumns = ["sign", "taxonomy", "reason"] as const;

type ElementRow = CsvRow<"element" | "sign" | "taxonomy">;

/** The element of a row, or null where it names none. Throws `ReleaseError` for a name, sign or taxonomy that is none. */
export function toElement(row: ElementRow): GaapElement | null {
  const { element: name, sign, taxonomy } = row;
  if (name === "") {
    if (sign === "" && taxonomy === "") return null;
    throw wrong(row, "there is a sign or a taxonomy, and no element", "both are said of an element");
  }
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) throw wrong(row, `"${name}" names no element`, "a name is one word");
  if (!["", "same", "opposite"].includes(sign))
    throw wrong(row, `the sign is "${sign}"`, "it is same (or nothing) or opposite");
  if (!/^(?:(?:not-)?\d{4})?$/.test(taxonomy))
    throw wrong(row, `the taxonomy is "${taxonomy}"`, "it is a year, a year after not-, or nothing");
  return { name, taxonomy, isOpposite: sign === "opposite" };
}

function wrong({ at_ }: ElementRow, what: string, why: string): ReleaseError {
  return new ReleaseError([{ ...at_, column: 1, what, why, fix: "correct the row" }]);
}
