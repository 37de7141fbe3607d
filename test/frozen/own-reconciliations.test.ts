import { expect, test } from "vitest";
import { scopeOf } from "../../src/lib/cells/scope.ts";
import { freezeContent } from "../../src/lib/frozen/freeze-content.ts";
import { frozenCells } from "../../src/lib/frozen/frozen-cells.ts";
import { frozenView } from "../../src/lib/frozen/frozen-view.ts";
import { ownReconciliations } from "../../src/lib/frozen/own-reconciliations.ts";
import { checkRecord } from "../../src/lib/frozen/record/check-record.ts";
import type { FrozenRecord } from "../../src/lib/frozen/record/frozen-record.ts";
import { recordText } from "../../src/lib/frozen/record/record-text.ts";
import { recordName, sealRecord } from "../../src/lib/frozen/record/seal-record.ts";
import { fence, runText } from "../notebook/run-text.ts";
import { internap } from "../site/internap.ts";

const site = { base: "/base/" };
const release = internap();
const releases = new Map([[release.release.id, release]]);

/** From segment profit to the measure, by the relation that the release's own file declares. */
const route = `reconcile({
  from: "segment-profit",
  less: ["direct-costs-of-customer-support", "sales-and-marketing", "general-and-administrative"],
  add: ["stock-based-compensation", "loss-on-disposals"],
  to: "adjusted-ebitda",
  relation: "adjusted-ebitda-from-segment-profit",
})`;
const short = 'reconcile({ from: "net-loss", to: "net-loss" })';

const ran = (text: string) => runText(text, { scope: scopeOf(release.desk) });

async function recordOf(text: string, id: string): Promise<FrozenRecord> {
  const { notebook, ...result } = await ran(text);
  expect(result.problems).toEqual([]);
  const own = ownReconciliations(notebook, result).find((one) => one.id === id);
  if (!own) throw new Error(`no cell shows ${id}`);
  const cells = frozenCells(notebook, result, own.reconciliation);
  return sealRecord(freezeContent(release, own, "2010-Q2", cells), { on: "2026-11-21", by: "Tieout 0.1.0" });
}

/** The cells of the notebook that was run, as a site publishes them. */
const cellsIn = (text: string) => async () => (await ran(text)).notebook.cells;

test("each that a cell with an id shows has the name of the cell, the second one with a number", async () => {
  const { notebook, ...result } = await ran(
    fence(route) + fence(`display(${route});\n${short}`, "id=two") + fence("1 + 1", "id=none"),
  );
  expect(ownReconciliations(notebook, result).map(({ name, id }) => [name, id])).toEqual([
    ["two", "x.two"],
    ["two-2", "x.two-2"],
  ]);
});

/** Lines 360, 118, 117 and 304 ff. of the release lead to the 9,924 of line 308. */
test("one is frozen as those of the release are, in the same format, and stands by its cell", async () => {
  const text = fence(route, "id=other-route");
  const record = await recordOf(text, "x.other-route");
  expect(record.format).toBe(1);
  expect(record.recomputed).toMatchObject({ value: "9924" });
  expect(record.cells).toMatchObject([{ notebook: "src/notebooks/x.mdx", id: "other-route" }]);
  const file = { path: "x.json", name: recordName(record), text: recordText(record) };
  expect(checkRecord(file)).toEqual(record);
  const cells = await cellsIn(text)();
  expect(frozenView(site, record, { releases, cells: () => cells })).toMatchObject({
    href: `/base/releases/internap-2010-q2/reconciliations/x.other-route/2010-q2/@${record.hash}/`,
    status: "same",
    words: "Over the release as it is now, it still has the same figures.",
    living: { href: "/base/notebooks/x/#other-route" },
    differences: [],
    notes: [],
  });
});

test("where the release gives another figure now, the page says so", async () => {
  const text = fence(route, "id=other-route");
  const record = await recordOf(text, "x.other-route");
  const other = { ...record, recomputed: { ...record.recomputed, value: "9925" } };
  const cells = await cellsIn(text)();
  expect(frozenView(site, other, { releases, cells: () => cells })).toMatchObject({
    status: "differs",
    differences: [{ what: "Adjusted EBITDA, recomputed", frozen: "9,925", living: "9,924" }],
  });
});

test.each([
  ["a cell that shows another route since is told from its code", "id=other-route", "same", "changed"],
  ["with its cell the living page is gone", "id=another", "gone", "changed or removed"],
])("%s", async (_, meta, status, fate) => {
  const record = await recordOf(fence(route, "id=other-route"), "x.other-route");
  const cells = await cellsIn(fence(short, meta))();
  const view = frozenView(site, record, { releases, cells: () => cells });
  expect(view.status).toBe(status);
  expect(view.notes).toEqual([`The code of the cell other-route in src/notebooks/x.mdx was ${fate} since.`]);
});
