import { describe, expect, test } from "vitest";
import { compileNotebook } from "../../../src/lib/notebook/compile/compile-notebook.ts";
import { type LiveUnits, liveUnits } from "../../../src/lib/notebook/run/live-units.ts";
import { fence, front } from "../run-text.ts";

const nothing = { cells: [], inlines: [], helpers: [], sent: [], ambient: [] };

/** What is live in a notebook of these cells, above a text. */
function liveIn(cells: readonly string[], text = ""): LiveUnits {
  const source = front + cells.map((code) => fence(code)).join("") + text;
  return liveUnits(compileNotebook(source, "src/notebooks/x.mdx").notebook);
}

const input = "const unit = view(Inputs.toggle({ name: 'unit', label: 'Unit' }));";

describe("live is", () => {
  test("nothing where no cell calls view", () => {
    expect(liveIn(["const a = 1;", "display(a)"], "{a}")).toEqual(nothing);
  });

  test("nothing where a cell that calls view is not run", () => {
    expect(liveUnits(compileNotebook(front + fence(input, "run=false"), "x.mdx").notebook)).toEqual(nothing);
  });

  test("a cell that calls view, and what depends on it, however far, wherever it stands", () => {
    const cells = ["const c = b + a;", "const a = 1;", input, "const b = unit ? 1 : 2;", "a"];
    expect(liveIn(cells, "{a} {b} {c} {unit}")).toMatchObject({ cells: [0, 2, 3], inlines: [1, 2, 3] });
  });

  test("an attribute of markup that depends on an input", () => {
    expect(liveIn([input], "<b title={unit}>x</b>")).toMatchObject({ inlines: [0] });
  });
});

describe("of what live units read,", () => {
  test("values of other cells are sent, each once, and not what only these read", () => {
    const cells = [input, "const a = b + 1;", "const b = 2;", "display(unit, a)", "a + unit"];
    expect(liveIn(cells)).toMatchObject({ cells: [0, 3, 4], sent: ["a"], helpers: [] });
  });

  test("cells of functions that are called run there too, with the functions that these call", () => {
    const cells = [
      input,
      "const f = () => g() + a;",
      "const g = () => b;",
      "const a = 1; const b = 2;",
      "f(unit)",
    ];
    expect(liveIn(cells)).toMatchObject({ cells: [0, 4], helpers: [1, 2], sent: ["a", "b"] });
  });

  test("functions that only an expression in prose calls are there too", () => {
    expect(liveIn([input, "const f = (x) => x;"], "{f(unit)}")).toMatchObject({ helpers: [1], sent: [] });
  });

  test("a value beside a function is not sent: its cell runs there", () => {
    const cells = [input, "const f = () => a; const a = 1;", "f() + a + unit"];
    expect(liveIn(cells)).toMatchObject({ helpers: [1], sent: [] });
  });

  test("names that no cell declares are told", () => {
    const cells = [input, "const f = () => sum([a]);", "const a = series('x');", "table(unit, f(), a)"];
    expect(liveIn(cells).ambient).toEqual(["Inputs", "sum", "table", "view"]);
  });
});
