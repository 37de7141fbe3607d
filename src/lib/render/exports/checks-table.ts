import { asPrinted, type Check, toFigure } from "../../checks/index.ts";
import type { Release } from "../../release/index.ts";
import { recomputedText } from "../check-table.ts";
import { ruleWords } from "../rule-words.ts";
import { show } from "../shown.ts";
import { figureCellOf, numberCell, textCell, verdictCell } from "./export-cell.ts";
import { type ExportCell, type ExportTable, exportTable } from "./export-table.ts";

const titles = ["Figure", "Rule", "Verdict", "Printed", "Recomputed", "Line", "Check"];

/** Checks: what is printed and where, what it recomputes to, the verdict, and the id of the check. */
export function checksTable(release: Release, checks: readonly Check[], caption = "Checks"): ExportTable {
  return exportTable(
    "checks",
    caption,
    titles,
    checks.map((check) => rowOf(release, check)),
  );
}

function rowOf(release: Release, check: Check): readonly ExportCell[] {
  const { witness } = check;
  const printed = witness.value === "" ? null : toFigure(release, witness);
  const computed = check.comparison?.computed;
  return [
    textCell(check.title),
    textCell(ruleWords[check.rule]),
    verdictCell(check.verdict, check),
    printed ? figureCellOf(printed, asPrinted(witness)) : textCell(asPrinted(witness)),
    computed ? figureCellOf(show(computed, { scale: witness.scale }), recomputedText(check, computed)) : null,
    numberCell(witness.line),
    textCell(check.id),
  ];
}
