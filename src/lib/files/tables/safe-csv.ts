import { formatCsv, parseCsv } from "../../text/index.ts";

/** Text that a spreadsheet would run as a formula, made text by an apostrophe. Rule: OWASP, CSV injection. */
export function guarded(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}

/** A CSV file whose text no spreadsheet runs; its numbers stay as they are. Throws ReleaseError as `parseCsv` does. */
export function safeCsv(text: string, file: string): string {
  const field = (value: string): string => (/^-?\d+(\.\d+)?$/.test(value) ? value : guarded(value));
  return formatCsv(parseCsv(text, file).map(({ fields }) => fields.map(field)));
}
