import { readFileSync } from "node:fs";
import { openDesk } from "../../src/lib/analysis/open-desk.ts";
import { releasedReconciliations } from "../../src/lib/analysis/released-reconciliations.ts";
import { checkFolder } from "../../src/lib/checks/rules/check-folder.ts";
import { freezeContent } from "../../src/lib/frozen/freeze-content.ts";
import type { FrozenNotebookContent } from "../../src/lib/frozen/record/frozen-notebook.ts";
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

/** A notebook in the folder of its release, as it might be frozen. */
export const notebookContent: FrozenNotebookContent = {
  format: 1,
  kind: "notebook",
  slug: "fern-2012/profit",
  title: "From sales to profit",
  standfirst: "Where the profit of Fern & Sons went.",
  author: "A. Fern",
  issuer: "Fern & Sons",
  release: {
    id: "fern-2012",
    title: "Fern & Sons Reports Year",
    published: "2013-02-05",
    sha256: "0".repeat(64),
  },
  source: "1".repeat(64),
  figures: [
    ["Sales, 2012", "$2.5 million", "ties", [14, 3]],
    ["Profit & loss", "$(0.2) million", "", []],
  ],
  article: [
    '<p>Sales were <a class="frozen-figure" href="#_figure-1">$2.5 million</a>, which leaves',
    '<a class="frozen-figure" href="#_figure-2">$(0.2) million</a>.</p>',
  ],
};
