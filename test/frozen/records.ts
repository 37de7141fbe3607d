import { readFileSync } from "node:fs";
import { openDesk } from "../../src/lib/analysis/open-desk.ts";
import { releasedReconciliations } from "../../src/lib/analysis/released-reconciliations.ts";
import { checkFolder } from "../../src/lib/checks/rules/check-folder.ts";
import { freezeContent } from "../../src/lib/frozen/freeze-content.ts";
import type { FrozenCell, FrozenContent, FrozenRecord } from "../../src/lib/frozen/record/frozen-record.ts";
import { sealRecord } from "../../src/lib/frozen/record/seal-record.ts";

/** The cell that shows adjusted EBITDA, as it might be frozen. */
export const cell: FrozenCell = {
  notebook: "src/notebooks/adjusted-ebitda.mdx",
  id: "reconciliation",
  code: ["const ebitda = reconcile({ to });", "", "ebitda"],
};

/** Adjusted EBITDA in a period, as a data folder has it now; a copy of one is extracted anew. */
export function contentOf(
  period: string,
  dataFolder = "data",
  cells: readonly FrozenCell[] = [],
): FrozenContent {
  const checked = checkFolder("internap-2010-q2", [], { dataFolder, anew: dataFolder !== "data" });
  const desk = openDesk(checked.release, checked.checks);
  const released = releasedReconciliations(desk, dataFolder).find(({ id }) => id === "adjusted-ebitda");
  if (!released) throw new Error("nothing is declared as adjusted-ebitda");
  return freezeContent(checked, released, period, cells);
}

/** The second quarter of 2010. */
export const content = contentOf("2010-Q2", "data", [cell]);

/** Its record. */
export const record = sealRecord(content, { on: "2026-11-21", by: "Tieout 0.1.0" });

/** A record that was frozen once, with the file that it is in. Nothing that comes later may change what it is taken for. */
export function onceFrozen(): {
  readonly name: string;
  readonly text: string;
  readonly record: FrozenRecord;
} {
  const text = readFileSync("test/frozen/__snapshots__/once-frozen.json", "utf8");
  const once = JSON.parse(text) as FrozenRecord;
  return { name: `adjusted-ebitda/2010-q2/${once.hash}.json`, text, record: once };
}
