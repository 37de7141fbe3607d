import { afterEach, expect, test, vi } from "vitest";
import { compileInNode } from "../../../src/lib/notebook/run/compile-in-node.ts";
import { WatchedCells } from "../../../src/lib/notebook/run/watched-cells.ts";
import { fence, runText } from "../run-text.ts";

const written = vi.spyOn(console, "log").mockImplementation(() => {});
afterEach(() => written.mockClear());

/** Runs a cell, and says what is known of its run. */
async function watch(code: string) {
  const watched = new WatchedCells((value) => JSON.stringify(value));
  const { notebook, cells } = await runText(fence(code), { compile: watched.watch(compileInNode) });
  return { cell: cells[0], run: watched.of(notebook.cells[0]?.body ?? null) };
}

test("what a cell writes to the console is told in words, and the console gets it as it is", async () => {
  const { run } = await watch('console.log("profit", { of: 2010 });\nconsole.log("and on");');
  expect(run?.lines).toEqual([
    { kind: "log", text: 'profit {"of":2010}' },
    { kind: "log", text: "and on" },
  ]);
  expect(written.mock.calls).toEqual([["profit", { of: 2010 }], ["and on"]]);
});

test("what a cell wrote before it failed is told, and where it failed is where it did", async () => {
  const { run, cell } = await watch('console.log("so far");\nnull.length;');
  expect(run?.lines).toEqual([{ kind: "log", text: "so far" }]);
  expect(cell?.error).toMatchObject({ line: 8, column: 6 });
});

test("a cell has taken as long as all that it awaits", async () => {
  const { run } = await watch("await new Promise((done) => setTimeout(done, 60));");
  expect(run?.milliseconds).toBeGreaterThan(50);
});

test("a cell may call something of its own so", async () => {
  const { run, cell } = await watch('const console = { log: () => "own" };\ndisplay(console.log());');
  expect(cell?.displayed).toEqual(["own"]);
  expect(run?.lines).toEqual([]);
});

test("of a cell that writes without end the first two hundred lines are told", async () => {
  const { run } = await watch("for (let at = 0; at < 300; at++) console.log(String(at));");
  expect(run?.lines.map(({ text }) => text)).toEqual(Array.from({ length: 200 }, (_, at) => String(at)));
});

test("loops are bounded in cells that write to the console as in others", async () => {
  const watched = new WatchedCells(String);
  const { compileWithin } = await import("../../../src/lib/notebook/run/compile-in-node.ts");
  const compile = watched.watch(compileWithin(50));
  const { problems } = await runText(fence('for (;;) if (Date.now() < 0) console.log("never");'), {
    compile,
  });
  expect(problems[0]).toMatchObject({ line: 7, rule: "cell-runs" });
});
