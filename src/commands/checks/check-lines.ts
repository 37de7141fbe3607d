import {
  type Check,
  type CheckedRelease,
  findingsInWords,
  findingsOf,
  movementWords,
  type Verdict,
  verdicts,
  verdictTitle,
} from "../../lib/checks/index.ts";
import { checkJson, countVerdicts } from "./check-json.ts";

const findingsFirst: readonly Verdict[] = [
  "does-not-tie",
  "ties-from-rounded",
  "not-checkable",
  "ties-within-rounding",
  "ties",
];

/** The checks of a release as lines that a person reads: findings first, then in the order of the text, then the counts. */
export function checkLines({
  release,
  checks,
  toLookAt,
}: Pick<CheckedRelease, "release" | "checks" | "toLookAt">): readonly string[] {
  const ordered = checks.toSorted((a, b) => rank(a) - rank(b));
  const rows = [
    ["Verdict", "Line", "Printed", "Held against", "Residual", "Rule", "Check"],
    ...ordered.map(rowOf),
  ];
  const lines = align(rows);
  const body = ordered.flatMap((check, index) => [lines[index + 1] ?? "", ...notesOf(check)]);
  return [
    `${release.issuer}, ${release.title}`,
    "",
    lines[0] ?? "",
    ...body,
    "",
    findingsInWords(findingsOf(checks)),
    countLine(checks),
    ...toLookAtLines(toLookAt),
  ];
}

/** What does not hold by relations that may rest on coincidence; not counted. */
function toLookAtLines(toLookAt: readonly Check[]): readonly string[] {
  if (toLookAt.length === 0) return [];
  const rows = toLookAt.map((check) => `  ${checkLine(check)}: ${check.relation?.grounds?.reason ?? ""}`);
  return ["", "To look at, by relations that may rest on coincidence, and not counted:", ...rows];
}

/** Where a check stands, what it is of, and both amounts: `line 157: Total assets, printed 294,697, from others 294698`. */
export function checkLine(check: Check): string {
  const { line, printed, rounded, title } = checkJson(check);
  const amounts =
    check.list === "statement"
      ? ""
      : `, printed ${printed}${rounded === null ? "" : `, from others ${rounded}`}`;
  return `line ${line}: ${title}${amounts}`;
}

/** `188 ties, 9 ties within rounding, …`, in the order of the verdicts, leaving out what there is none of. */
export function countLine(checks: readonly Check[]): string {
  const counts = countVerdicts(checks);
  const parts = verdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${verdictTitle(verdict).toLowerCase()} ${counts[verdict]}`);
  return `${checks.length} checks: ${parts.join(", ")}`;
}

function rank({ verdict, expected }: Check): number {
  return findingsFirst.indexOf(verdict) - (verdict === expected ? 0 : findingsFirst.length);
}

function rowOf(check: Check): readonly string[] {
  const { verdict, line, printed, rounded, residual, rule, title } = checkJson(check);
  const words = check.list === "statement" ? "in words" : printed;
  const amounts = [words, rounded ?? "", shorten(residual ?? "")];
  return [verdictTitle(verdict), String(line), ...amounts, rule, title];
}

/** Endless decimals are cut where a person stops reading; `--json` has every digit. */
function shorten(amount: string): string {
  const [whole = "", places = ""] = amount.split(".");
  return places.length > 4 ? `${whole}.${places.slice(0, 4)}…` : amount;
}

function notesOf(check: Check): readonly string[] {
  const { verdict, expected, diagnosis, needs, hindrance, id } = check;
  const surprise = verdict === expected ? null : `expected: ${verdictTitle(expected)}, for ${id}`;
  const missing = needs === null ? null : `needs: ${needs}`;
  const uncomputed = hindrance === undefined ? null : `not computed: ${hindrance}`;
  return [
    surprise,
    check.movement ? movementWords(check.movement) : null,
    diagnosis?.text ?? null,
    missing,
    uncomputed,
  ].flatMap((note) => (note === null ? [] : [`    ${note}`]));
}

const textColumns = [0, 5, 6];

/** Texts to the left, the line and the amounts to the right. */
function align(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((text, column) => {
        const width = widths[column] ?? 0;
        return textColumns.includes(column) ? text.padEnd(width) : text.padStart(width);
      })
      .join("  ")
      .trimEnd(),
  );
}
