import { describe, expect, test } from "vitest";
import { compileNotebook } from "../../../src/lib/notebook/compile/compile-notebook.ts";
import { compileInNode } from "../../../src/lib/notebook/run/compile-in-node.ts";
import { NotebookRun } from "../../../src/lib/notebook/run/notebook-run.ts";
import { fence, front } from "../run-text.ts";
import { textInput } from "../text-input.ts";

const text = [
  "{first} {second} {both} {still}\n\n",
  fence('const first = view(textInput("first", "a"));'),
  fence('const second = view(textInput("second", "b"));'),
  fence("ran('both');\nconst both = first + second;"),
  fence("ran('still');\nconst still = 1;"),
  fence("ran('bad');\nif (first === 'bad') throw new Error('it is bad');\nconst bad = first;"),
  fence("ran('after');\n'after ' + bad"),
  fence("ran('slow');\nawait new Promise((done) => setTimeout(done, 5));\nconst slow = second;"),
].join("");

/** A run of the text, what its inputs are set to, and which cells have run since it was last asked. */
function open(compile = compileInNode): {
  run: NotebookRun;
  settings: Map<string, string>;
  ran: () => string[];
} {
  const settings = new Map<string, string>();
  const names: string[] = [];
  const scope = { textInput, ran: (name: string) => void names.push(name) };
  const notebook = { ...compileNotebook(front + text, "x.mdx").notebook, imports: {}, modules: {} };
  const run = new NotebookRun(notebook, scope, { compile, settings });
  return { run, settings, ran: () => names.splice(0).sort() };
}

const valuesOf = ({ values }: Awaited<ReturnType<NotebookRun["result"]>>): readonly unknown[] =>
  values.map(({ value }) => value);

describe("a notebook that runs again", () => {
  test("has run each cell once, as published", async () => {
    const { run, ran } = open();
    expect(valuesOf(await run.result())).toEqual(["a", "b", "ab", 1]);
    expect(ran()).toEqual(["after", "bad", "both", "slow", "still"]);
    run.dispose();
  });

  test("runs what depends on a cell once, and nothing else", async () => {
    const { run, settings, ran } = open();
    await run.result();
    ran();
    settings.set("first", "x");
    const { result, cells, inlines } = await run.again([0]);
    expect(valuesOf(result)).toEqual(["x", "b", "xb", 1]);
    expect(ran()).toEqual(["after", "bad", "both"]);
    expect([[...cells].sort(), [...inlines].sort()]).toEqual([
      [0, 2, 4, 5],
      [0, 2],
    ]);
    run.dispose();
  });

  test("compiles each cell and expression once, however often it runs", async () => {
    const lines: number[] = [];
    const { run, settings, ran } = open((code) => {
      lines.push(code.line);
      return compileInNode(code);
    });
    await run.result();
    expect(lines).toHaveLength(11);
    for (const setting of ["x", "y", "x"]) {
      settings.set("first", setting);
      expect(valuesOf((await run.again([0])).result)).toEqual([setting, "b", `${setting}b`, 1]);
    }
    expect(ran().filter((name) => name === "both")).toHaveLength(4);
    expect(lines).toHaveLength(11);
    run.dispose();
  });

  test("runs what depends on two cells once for both", async () => {
    const { run, settings, ran } = open();
    await run.result();
    ran();
    settings.set("first", "x").set("second", "y");
    expect(valuesOf((await run.again([0, 1])).result)).toEqual(["x", "y", "xy", 1]);
    expect(ran()).toEqual(["after", "bad", "both", "slow"]);
    run.dispose();
  });

  test("waits for what takes its time", async () => {
    const { run, settings } = open();
    settings.set("second", "y");
    const { result } = await run.again([1]);
    expect(result.cells[6]?.outputs).toEqual({ slow: "y" });
    run.dispose();
  });

  test("has the error of a cell that fails, and what waits for it, and is whole again afterwards", async () => {
    const { run, settings } = open();
    settings.set("first", "bad");
    const failed = await run.again([0]);
    expect(failed.result.cells.map(({ error }) => error?.what)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      expect.stringContaining("it is bad"),
      expect.stringContaining("waits for the cell"),
      undefined,
    ]);
    expect(valuesOf(failed.result)).toEqual(["bad", "b", "badb", 1]);
    settings.delete("first");
    const { result } = await run.again([0]);
    expect(result.problems).toEqual([]);
    expect(result.cells[5]?.displayed).toEqual(["after a"]);
    run.dispose();
  });

  test("leaves an input that does not know its setting as published", async () => {
    const { run, settings } = open();
    settings.set("first", "");
    expect(valuesOf((await run.again([0])).result)).toEqual(["a", "b", "ab", 1]);
    run.dispose();
  });

  test("comes out right when it is told to run again before it has run", async () => {
    const { run, settings } = open();
    settings.set("first", "x");
    const [one, two] = await Promise.all([run.again([0]), run.again([0])]);
    expect([valuesOf(one.result), valuesOf(two.result)]).toEqual([
      ["x", "b", "xb", 1],
      ["x", "b", "xb", 1],
    ]);
    run.dispose();
  });

  test("shares nothing with another run of the same notebook", async () => {
    const [one, other] = [open(), open()];
    one.settings.set("first", "x");
    await Promise.all([one.run.again([0]), other.run.result()]);
    expect(valuesOf(await other.run.result())).toEqual(["a", "b", "ab", 1]);
    one.run.dispose();
    other.run.dispose();
  });
});
