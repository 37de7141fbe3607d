import { statSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileWithin } from "../../../src/lib/notebook/run/compile-in-node.ts";
import { formatProblem } from "../../../src/lib/text/problem.ts";
import { fence, runText } from "../run-text.ts";

const over =
  "this loop did not end within 0.2 seconds; make sure that it ends, or write seconds: 0.8 in the front matter";

test.each([
  ["of one line", "for (;;) {}", "7:1"],
  ["of no block", "const a = 1; while (a) ;", "7:14"],
  ["that goes on before its end", "let a = 1;\ndo {\n  if (a) continue;\n} while (a);", "8:1"],
  ["in another", "for (const a of [1, 2]) {\n  while (a) { a.toFixed() }\n}", "8:3"],
  ["with a name", "outer: for (;;) { continue outer; }", "7:8"],
  ["after a wait", "await 1;\nfor (;;) {}", "8:1"],
  ["that waits in each round", "while (true) await 1;", "7:1"],
  ["behind a promise", "await Promise.resolve().then(() => {\n  for (;;) {}\n});", "8:3"],
])(
  "a loop without end %s is ended when its time is over, at its place, and the other cells run",
  async (_, code, at) => {
    const { problems, cells } = await runText(fence(code) + fence("1 + 1"), { timeLimit: 200 });
    expect(problems.map(formatProblem)).toEqual([`src/notebooks/x.mdx:${at}  ${over}`]);
    expect(cells.map(({ displayed }) => displayed)).toEqual([[], [2]]);
  },
);

test("a loop without end in a function is ended wherever that is called", async () => {
  const text = fence("const f = () => {\n  for (;;) {}\n};") + fence("f()");
  const { problems } = await runText(text, { timeLimit: 200 });
  expect(problems.map(formatProblem)).toEqual([`src/notebooks/x.mdx:8:3  ${over}`]);
});

test("a loop without end is ended when its file is saved", async () => {
  const path = join(await mkdtemp(join(tmpdir(), "saved-")), "a.mdx");
  writeFileSync(path, "before");
  const save = (): void => writeFileSync(path, "after", { flag: "a" });
  const names = ["save", "mtime"];
  const call = compileWithin(20_000)({
    body: "\nsave(); for (;;) { if (mtime() < 0) save(); }",
    names,
    isAsync: false,
    path,
    line: 1,
  });
  setTimeout(save, 10);
  let rounds = 0;
  const mtime = (): number => {
    rounds += 1;
    if (rounds === 200_000) save();
    return statSync(path).mtimeMs;
  };
  expect(() => call(() => undefined, mtime)).toThrow("its file was saved while this loop ran");
});

test("a cell that ends in time gives what it gives, and throws what it throws where it does", async () => {
  const text =
    fence("const a = 2;") +
    fence("a * 2") +
    fence('for (const b of [1]) { if (b) throw new Error("on purpose"); }');
  const { problems, cells } = await runText(text, { timeLimit: 5000 });
  expect(cells[1]?.displayed).toEqual([4]);
  expect(problems.map(({ line, column, what }) => [line, column, what])).toEqual([[15, 37, "on purpose"]]);
});

test("loops of every form give what they give", async () => {
  const text = fence(
    "const said = [];\nfor (let i = 0; i < 2; i += 1) said.push(i);\nfor (const a of [2, 3]) { if (a === 2) continue; said.push(a); }\nfor (const key in { four: 4 }) said.push(key)\nlet n = 0;\nwhile (n < 40) n++\ndo n -= 1; while (n > 5)\nsaid.push(n);\nsaid.join()",
  );
  const { cells } = await runText(text);
  expect(cells[0]?.displayed).toEqual(["0,1,3,four,5"]);
});
