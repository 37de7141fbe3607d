import { expect, test } from "vitest";
import { scopeOf } from "../../src/lib/cells/scope.ts";
import { frozenCells } from "../../src/lib/frozen/frozen-cells.ts";
import { fence, runText } from "../notebook/run-text.ts";
import { internap } from "../site/internap.ts";

const { desk, reconciliations } = internap();
const released = reconciliations.find(({ id }) => id === "adjusted-ebitda")?.reconciliation;

const route = `reconcile({ from: "loss-from-operations", add, to: "adjusted-ebitda" })`;
const add = `const add = ["stock-based-compensation", "depreciation-and-amortization-in-all", "loss-on-disposals", "impairments-and-restructuring"];`;

async function idsIn(text: string): Promise<readonly (string | null)[]> {
  if (!released) throw new Error("nothing is declared as adjusted-ebitda");
  const { notebook, ...result } = await runText(text, { scope: scopeOf(desk) });
  expect(result.problems).toEqual([]);
  return frozenCells(notebook, result, released).map(({ id }) => id);
}

test("the cell that shows the reconciliation is taken, after those that it reads", async () => {
  const shown =
    fence("ebitda", "id=shown") + fence(add, "id=rows") + fence(`const ebitda = ${route};`, "id=made");
  const others = fence("waterfall(ebitda, '2010-Q2')", "id=chart") + fence("1 + 1", "id=other");
  expect(await idsIn(shown + others)).toEqual(["shown", "rows", "made"]);
});

test("another route to the same measure is another reconciliation", async () => {
  const route = `reconcile({ from: "loss-from-operations", add: ["stock-based-compensation"], to: "adjusted-ebitda" })`;
  expect(await idsIn(fence(route, "id=other"))).toEqual([]);
});

test("code is taken line by line as it is written", async () => {
  if (!released) throw new Error("nothing is declared as adjusted-ebitda");
  const { notebook, ...result } = await runText(fence(`${add}\n\n${route}`), { scope: scopeOf(desk) });
  expect(frozenCells(notebook, result, released)).toEqual([
    { notebook: "src/notebooks/x.mdx", id: null, code: [add, "", route] },
  ]);
});
