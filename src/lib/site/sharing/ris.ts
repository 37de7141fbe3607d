import { type Citation, oneLine, publisher } from "./citation.ts";

/** A citation in the RIS format: a field a line, lines ended by CR LF. */
export function ris({ isDataset, authors, title, note, day, address }: Citation): string {
  const [year = ""] = day.split("-");
  const fields: readonly (readonly [string, string])[] = [
    ["TY", isDataset ? "DATA" : "ELEC"],
    ...(authors.length > 0 ? authors : [publisher]).map((name) => ["AU", name] as const),
    ["TI", title],
    ["PB", publisher],
    ["PY", year],
    ["DA", `${day.replaceAll("-", "/")}/`],
    ["N1", note],
    ...(address === null ? [] : [["UR", address] as const]),
    ["ER", ""],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join("");
}
