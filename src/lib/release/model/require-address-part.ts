import { addressPartRule, isAddressPart, ReleaseError } from "../../text/index.ts";
import type { CsvPlace } from "./read-table.ts";

/** Lets an id of a table pass that may be part of an address. Throws `ReleaseError` for any other; `what` it is of. */
export function requireAddressPart(id: string, what: string, { file, line }: CsvPlace): void {
  if (isAddressPart(id)) return;
  const said = `${JSON.stringify(id)} cannot be the id of ${what}`;
  throw new ReleaseError([
    { file, line, column: 1, what: said, why: addressPartRule, fix: "choose another" },
  ]);
}
