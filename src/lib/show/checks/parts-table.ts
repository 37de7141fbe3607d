import { type Check, isAgreement } from "../../checks/index.ts";
import { curlyMarks, type Html, h } from "../../text/index.ts";
import type { Page } from "../page/index.ts";
import type { CheckPart } from "./check-groups.ts";
import { type CheckRowPlace, checkRows, columnCount, valueCount } from "./check-row.ts";
import { isRecomputed } from "./recomputed.ts";

/** Parts of a list of checks as one table, each under its heading if it has one. `label` names it for who does not see it. */
export function partsTable(
  page: Page,
  parts: readonly CheckPart[],
  place: CheckRowPlace,
  { caption, label }: { readonly caption?: string; readonly label?: string },
): Html {
  const checks = parts.flatMap((part) => part.checks);
  return h(
    "table",
    { class: "statement check-table", "aria-label": label },
    caption !== undefined && h("caption", {}, caption),
    h("thead", {}, h("tr", {}, headsFor(checks))),
    parts.map((part) =>
      h(
        "tbody",
        {},
        headingRow(part),
        part.checks.flatMap((check, at) => checkRows(page, check, { ...place, said: saidBeside(part, at) })),
      ),
    ),
  );
}

/** What the heading says of all checks, or the next row of its own and of this one. */
const saidBeside = ({ diagnosis, checks }: CheckPart, at: number): string | undefined =>
  diagnosis ?? checks[at + 1]?.diagnosis?.text;

function headsFor(checks: readonly Check[]): readonly Html[] {
  const isInWords = checks.every(({ list }) => list === "statement");
  const head = (name: string, properties = {}): Html => h("th", { scope: "col", ...properties }, name);
  const number = { class: "number" };
  return [
    head("Check"),
    head("Line", { class: "line" }),
    ...(isInWords
      ? [head("Compared", { colspan: valueCount })]
      : [
          head("Printed", number),
          head(against(checks), number),
          head("Residual", number),
          head("Tolerance", number),
        ]),
    head("Verdict", { class: "mark" }),
  ];
}

/** What stands beside the printed figures. */
function against(checks: readonly Check[]): string {
  const [agreements, others] = [checks.some(isAgreement), checks.some(isRecomputed)];
  if (!agreements) return "Recomputed";
  return others ? "Recomputed, or elsewhere" : "Printed elsewhere";
}

function headingRow({ heading, diagnosis }: CheckPart): Html | null {
  if (heading === null) return null;
  return h(
    "tr",
    { class: "section" },
    h(
      "th",
      { scope: "rowgroup", colspan: columnCount },
      heading,
      diagnosis && h("p", { class: "check-diagnosis" }, curlyMarks(diagnosis)),
    ),
  );
}
