import { describe, expect, test } from "vitest";
import { compileNotebook } from "../../../src/lib/notebook/compile/compile-notebook.ts";
import { compileInNode } from "../../../src/lib/notebook/run/compile-in-node.ts";
import { type OpenNotebook, openNotebook } from "../../../src/lib/notebook/run/open-notebook.ts";
import { fence, front } from "../run-text.ts";
import { textInput } from "../text-input.ts";

const text = [
  "{ran('expression') + first}\n\n",
  fence('const first = view(textInput("first", "a"));'),
  fence('const second = view(textInput("second", "b"));'),
  fence("ran('of the first');\nconst again = [first];\nagain"),
  fence("ran('of the second');\n[second]"),
  fence("ran('of neither');\nconst still = ['still'];\nstill"),
  fence("ran('of both');\nif (first === 'bad') throw new Error('it is bad');\n[again, second, still].join()"),
  fence("ran('in a circle');\nconst one = other + first;"),
  fence("ran('in a circle');\nconst other = one;"),
].join("");

/** The text, open, and what of it has run since it was last asked. */
async function open(
  settings?: ReadonlyMap<string, string>,
): Promise<{ notebook: OpenNotebook; ran: () => string[] }> {
  const names: string[] = [];
  const scope = { textInput, ran: (name: string) => void names.push(name) };
  const notebook = { ...compileNotebook(front + text, "x.mdx").notebook, imports: {}, modules: {} };
  const options = { compile: compileInNode, ...(settings && { settings }) };
  return { notebook: await openNotebook(notebook, scope, options), ran: () => names.splice(0).sort() };
}

const to = (...pairs: [string, string][]): ReadonlyMap<string, string> => new Map(pairs);

describe("an open notebook", () => {
  test("says which cells depend on inputs", async () => {
    expect((await open()).notebook.live).toEqual([0, 1, 2, 3, 5]);
  });

  test("runs, in another state, the cells that depend on what is set otherwise, each once, and no expression", async () => {
    const { notebook, ran } = await open();
    ran();
    const displayed = await notebook.at(to(["second", "y"]));
    expect(ran()).toEqual(["of both", "of the second"]);
    expect(displayed.slice(2, 6)).toEqual([[["a"]], [["y"]], [["still"]], ["a,y,still"]]);
  });

  test("takes what the others displayed from its first run", async () => {
    const { notebook } = await open();
    const displayed = await notebook.at(to(["second", "y"]));
    for (const at of [0, 2, 4]) expect(displayed[at]).toBe(notebook.result.cells[at]?.displayed);
  });

  test("runs nothing where all is as it was opened", async () => {
    const { notebook, ran } = await open(to(["first", "x"]));
    ran();
    expect((await notebook.at(to(["first", "x"])))[5]).toEqual(["x,b,still"]);
    expect(ran()).toEqual([]);
    expect((await notebook.at(to()))[5]).toEqual(["a,b,still"]);
  });

  test("is in each state as if there were no others, and stays as it was opened", async () => {
    const { notebook } = await open();
    const [x, bad, y] = await Promise.all(
      ["x", "bad", "y"].map(async (first) => (await notebook.at(to(["first", first])))[5]),
    );
    expect([x, bad, y]).toEqual([["x,b,still"], [], ["y,b,still"]]);
    expect(notebook.result.cells[5]?.displayed).toEqual(["a,b,still"]);
  });
});
