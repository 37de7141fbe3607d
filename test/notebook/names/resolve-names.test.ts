import { describe, expect, test } from "vitest";
import { fence, problemsIn } from "../run-text.ts";

describe("one sentence for each way of being wrong, at the very name", () => {
  test.each<[string, string, string[]]>([
    [
      "not defined",
      `${fence("const margin = 1")}{margn}`,
      ['10:2  "margn" is not defined; did you mean "margin"?'],
    ],
    ["not defined, near a name in scope", "{fct(1)}", ['6:2  "fct" is not defined; did you mean "fact"?']],
    ["not defined, near nothing", "{zzz}", ['6:2  "zzz" is not defined']],
    ["after wide characters", "𝒳日 **{zzz}**", ['6:8  "zzz" is not defined']],
    ["in a list", "- a\n  ```ts\n  const b = 1\n    + zzz\n  ```\n", ['9:7  "zzz" is not defined']],
    ["in a quotation", "> ```ts\n> zzz\n> ```\n", ['7:3  "zzz" is not defined']],
    ["in an expression over lines", "{[1,\n  zzz]}", ['7:3  "zzz" is not defined']],
    [
      "in an attribute",
      `${fence("const a = 1")}<b title={a}\n lang={a + zzz}>x</b>`,
      ['11:12  "zzz" is not defined'],
    ],
    ["with Windows line ends", "a\r\n\r\n{zzz}\r\n", ['8:2  "zzz" is not defined']],
    [
      "twice in two cells",
      fence("const a = 1") + fence("1;\nlet a = 2"),
      ['12:5  "a" is defined twice, first at src/notebooks/x.mdx:7:7; give one of them another name'],
    ],
    [
      "twice by an import",
      fence("const o = 1") + fence('import { o } from "x"'),
      ['11:10  "o" is defined twice, first at src/notebooks/x.mdx:7:7; give one of them another name'],
    ],
    [
      "a cycle of one",
      fence("const a = a + 1"),
      ['7:11  "a" depends on itself; compute it from other names'],
    ],
    [
      "a cycle of two",
      fence("const a = b") + fence("const b = a"),
      ['7:11  "a" depends on itself: a → b → a; compute one of them from something else'],
    ],
    [
      "a cycle of three",
      fence("const a = b") + fence("const b = c") + fence("const c = a"),
      ['7:11  "a" depends on itself: a → b → c → a; compute one of them from something else'],
    ],
    [
      "assigned elsewhere",
      fence("let a = 1") + fence("a = 2"),
      ['11:1  "a" is assigned outside the cell that declares it; declare a new name'],
    ],
    [
      "assigned by destructuring",
      fence("let a = 1") + fence("({ x: a } = { x: 1 })"),
      ['11:7  "a" is assigned outside the cell that declares it; declare a new name'],
    ],
    ["syntax of a cell", fence("const a = 1;\nconst b = ;"), ["8:11  unexpected token"]],
    ["syntax of an expression", "ok {1} {a b} {2}", ["6:11  expected `,` or `)` but found `Identifier`"]],
    [
      "syntax of an attribute",
      "a <b title={a b}>{1}</b>",
      ["6:15  expected `,` or `)` but found `Identifier`"],
    ],
    [
      "an enum",
      fence("1;\nenum A { x }"),
      ["8:1  an enum cannot stand in a cell; write plain JavaScript for it"],
    ],
    [
      "export",
      fence("export const a = 1"),
      ["7:1  a cell cannot export; leave out export, since other cells see its names anyway"],
    ],
    ["a name of a cell that does not parse", `${fence("const { a } = 1 +")}{a}`, ["7:18  unexpected token"]],
  ])("%s", async (_, text, problems) => {
    expect(await problemsIn(text, { fact: (x: unknown) => x })).toEqual(problems);
  });
});

describe("a name is free only where nothing around it binds it", () => {
  test.each<[string]>([
    ["((a, { b, c: [d = a] }, ...e) => a + b + d + e)"],
    ["function f(x) { var y = x; { let z = y; } return arguments.length + f(y); }"],
    ["for (const [k, v] of Object.entries({})) k + v; for (let i = 0; i < 1; i++) i; for (const k in {}) k"],
    ["try { 1 } catch ({ message }) { message } try { 1 } catch { 2 }"],
    ["outer: for (;;) { break outer; }"],
    ["const o = { a: 1, b() { return 1 }, get c() { return 2 } }; o.d; o?.e"],
    ["class A { x = 1; #y = 2; static { const q = 1; q } m() { return this.#y + A.length } }"],
    ["typeof window === 'undefined'"],
    ["const { p, q: { r } = {}, ...s } = {}; [p, r, s]"],
    ["switch (1) { case 1: const t = 1; t }"],
    ["const g = function h(n) { return n ? h(n - 1) : n }; g(1)"],
    ["function u() { return v; } const v = 1; u()"],
    ["if (1) { var w = 1 } w"],
    ["type T = Unknown; const x: Other<T> = 1 as Another; x"],
    ["new.target; import.meta"],
  ])("%s", async (code) => {
    const problems = await problemsIn(fence(code));
    expect(problems.filter((problem) => problem.includes("is not defined"))).toEqual([]);
  });
});

test("what a block declares is not seen outside it", async () => {
  expect(await problemsIn(fence("{ const inner = 1 }\ninner"))).toEqual(['8:1  "inner" is not defined']);
});

test("shorthand properties and template literals read names", async () => {
  const problems = await problemsIn(fence("({ zzz, k: `$" + "{yyy}` })"));
  expect(problems).toEqual(['7:4  "zzz" is not defined', '7:15  "yyy" is not defined']);
});
