import { expect, test } from "vitest";
import { compileNotebook } from "../../../src/lib/notebook/compile/compile-notebook.ts";
import { fence, front } from "../run-text.ts";

test.each([
  ["const double = (x: number) => x * 2;", ["double"]],
  ["const double = function (x: number) { return x * 2; };", ["double"]],
  ["function double(x: number) { return x * 2; }", ["double"]],
  ["async function load() {}", ["load"]],
  ["class Pair {}", ["Pair"]],
  ["const Pair = class {};", ["Pair"]],
  ["const double = ((x: number) => x * 2) as (x: number) => number;", ["double"]],
  ["const double = ((x: number) => x * 2) satisfies (x: number) => number;", ["double"]],
  ["const [two, double] = [2, () => 4];", []],
  ["const two = (() => 2)();", []],
  ["const two = { double: () => 4 };", []],
  ["let double; double = () => 4;", []],
  ["const a = 1, f = () => a, b = f(), g = () => b;", ["f", "g"]],
])("%s declares as functions: %j", (code, expected) => {
  const { notebook } = compileNotebook(front + fence(code), "src/notebooks/x.mdx");
  expect(notebook.cells[0]?.functions).toEqual(expected);
});
