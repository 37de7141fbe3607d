import { describe, expect, test } from "vitest";
import { fence, problemsIn, runText } from "../run-text.ts";

describe("a cell displays its last expression", () => {
  test.each<[string, string, unknown[]]>([
    ["an expression", "1 + 1", [2]],
    ["with a semicolon and a comment", "1 + 1; // two", [2]],
    ["after a declaration", "const a = 2\na * 2", [4]],
    ["on the line of the statement before it", "const a = 2; a * 2", [4]],
    ["a type on the last expression", "const a = 2\na as number", [2]],
    ["an object in parentheses", "({ a: 1 })", [{ a: 1 }]],
    ["a text", '"use figures"', ["use figures"]],
    ["a template over lines", "`a\nb`", ["a\nb"]],
    ["no value", "undefined", []],
    ["a declaration", "const a = 2", []],
    ["an empty cell", "", []],
    ["a comment", "// nothing", []],
    ["display alone shows once", "display(3)", [3]],
    ["display shows more, in order", "display(1); display(2); 3", [1, 2, 3]],
    ["display as the last expression", "const a = 1\ndisplay(a)", [1]],
    ["display in the last expression", "[1, 2].map((x) => display(x))", [1, 2]],
    ["await", "const a = await Promise.resolve(5)\na", [5]],
    ["a promise, when it has settled", "Promise.resolve(5)", [5]],
    ["for await", "for await (const x of [1, 2]) display(x)", [1, 2]],
  ])("%s", async (_, code, displayed) => {
    const { cells, problems } = await runText(fence(code));
    expect(problems).toEqual([]);
    expect(cells[0]?.displayed).toEqual(displayed);
  });
});

describe("types leave no trace", () => {
  test.each<[string, string]>([
    [
      "interface and generic",
      "interface R<T> { x: T }\nconst f = <T,>(x: R<T>): T => x.x\nf<number>({ x: 7 })",
    ],
    ["a call with types is no comparison", "const f = <T>(x: T) => x\nf<number>(7)"],
    ["as, satisfies and !", "const o = { x: 7 as number | null } satisfies { x: number | null }\no.x!"],
    ["optional parameters", "function f(a: number, b?: number): number { return a + (b ?? 0) }\nf(7)"],
    ["optional chaining stays", "const o: { a?: { b: number } } = { a: { b: 7 } }\no?.a?.b"],
    [
      "overloads",
      "function f(a: string): string\nfunction f(a: number): number\nfunction f(a: any) { return a }\nf(7)",
    ],
    [
      "members",
      "class A { private readonly x: number = 7; y?: string; static z: number; get(): number { return this.x } }\nnew A().get()",
    ],
    [
      "abstract and implements",
      "interface I { x: number }\nabstract class A implements I { abstract f(): void; x = 7 }\nclass B extends A { override f(): void {} }\nnew B().x",
    ],
    ["a type between statements that need an end", "const a = 7\ntype T = number\n;(a)"],
    ["as at the end of a line before a bracket", "let a = 7 as number\n;[1].map(() => 1)\na"],
    ["as without an end before a bracket", "const o = 7 as unknown\n`1`.length + 6"],
    ["this as a parameter", "function f(this: void, a: number) { return a }\nf(7)"],
    ["definite", "let a!: number\na = 7\na"],
    ["a text with wide characters in a type", 'const café: "日本𝒳" | 7 = 7; café'],
    ["new with types", "new Map<string, number>([['a', 7]]).get('a')"],
  ])("%s", async (_, code) => {
    const { cells, problems } = await runText(fence(code));
    expect(problems).toEqual([]);
    expect(cells[0]?.displayed).toEqual([7]);
  });
});

test("cells run in the order of their names, wherever they stand", async () => {
  const text = `{c} ${"\n\n"}${fence("const c = b + 1")}${fence("const { b = a, ...rest } = {} as { b?: number }")}${fence("const a = 1")}{rest}`;
  const { values, problems } = await runText(text);
  expect(problems).toEqual([]);
  expect(values.map(({ value }) => value)).toEqual([2, {}]);
});

test("values pass between cells unchanged, functions, promises and generators too", async () => {
  const text = fence(
    "const f = () => 1; const p = Promise.resolve(2); function* g() { yield 3 }; const i = g()",
  );
  const { values } = await runText(
    `${text}{typeof f} {p instanceof Promise} {[...i]} {await p} {builtin()}`,
    {
      scope: { builtin: () => 4 },
    },
  );
  expect(values.map(({ value }) => value)).toEqual(["function", true, [3], 2, 4]);
});

test("expressions run in headings, tables, lists, links, JSX and attributes", async () => {
  const text = `${fence("const a = 1")}# H {a} {/* #h */}\n\n| x |\n|---|\n| {a + 1} |\n\n- {a + 2}\n\n[{a + 3}](y) <b title={a + 4} lang="en" {...{ dir: a + 5 }}>{a + 6}</b>`;
  const { values, problems } = await runText(text);
  expect(problems).toEqual([]);
  expect(values.map(({ value }) => value).toSorted()).toEqual([1, 2, 3, 4, 5, 7, { dir: 6 }]);
});

test("TypeScript is welcome in expressions", async () => {
  const { values, problems } = await runText(`${fence("const a: number | null = 1")}{a!} {a as number} {a}`);
  expect(problems).toEqual([]);
  expect(values.map(({ value }) => value)).toEqual([1, 1, 1]);
});

test("a cell with run=false neither runs nor shares names", async () => {
  const { cells, notebook } = await runText(`${fence("boom(", "run=false")}`);
  expect(cells[0]).toEqual({ id: null, displayed: [], outputs: {} });
  expect(notebook.cells[0]).toMatchObject({ run: false, code: "open", source: "boom(" });
});

test("imported names are shared, and typed imports vanish", async () => {
  const text = `${fence('import d, { op as o, type T } from "arquero"\nimport type { U } from "u"')}{o} {d}`;
  const { values, problems } = await runText(text, { imports: { o: 1, d: 2 } });
  expect(problems).toEqual([]);
  expect(values.map(({ value }) => value)).toEqual([1, 2]);
});

describe("an error points at the very place where it was thrown", () => {
  test.each<[string, string, string]>([
    ["at once", fence("throw new Error('no good.')"), "7:7  no good"],
    [
      "in a nested function",
      fence("const f = () => {\n  const g = () => { throw new RangeError('n/m'); };\n  return g();\n};\nf()"),
      "8:27  RangeError: n/m",
    ],
    [
      "in a function of another cell",
      fence("const f = (x) => x.y.z") + fence("f({})"),
      "7:22  TypeError: Cannot read properties of undefined (reading 'z')",
    ],
    [
      "after await",
      fence("await null;\n  null.x"),
      "8:8  TypeError: Cannot read properties of null (reading 'x')",
    ],
    [
      "after types",
      fence("interface A { b: string }\nconst a: A | null = null as A | null; a.b"),
      "8:41  TypeError: Cannot read properties of null (reading 'b')",
    ],
    [
      "on the line of a statement before it",
      fence("const a = null; a.b.c"),
      "7:19  TypeError: Cannot read properties of null (reading 'b')",
    ],
    [
      "in a list",
      "- item\n\n  ```ts\n  const a = 1\n    null.x\n  ```\n",
      "10:10  TypeError: Cannot read properties of null (reading 'x')",
    ],
    [
      "in a quotation",
      "> ```ts\n> 1\n> null.x\n> ```\n",
      "8:8  TypeError: Cannot read properties of null (reading 'x')",
    ],
    [
      "in an expression after wide characters",
      "𝒳日 {null.x}",
      "6:11  TypeError: Cannot read properties of null (reading 'x')",
    ],
    [
      "on the second line of an expression",
      "a {1 +\n  null.x} b",
      "7:8  TypeError: Cannot read properties of null (reading 'x')",
    ],
    [
      "with Windows line ends",
      fence("const a = 1;\nnull.x").replaceAll("\n", "\r\n"),
      "8:6  TypeError: Cannot read properties of null (reading 'x')",
    ],
    ["a text", fence("1;\nthrow 'x'"), '7:1  this threw "x", which is not an error'],
    ["nothing", fence("throw undefined"), "7:1  this threw undefined, which is not an error"],
    ["without a message", fence("throw new Error()"), "7:7  this threw Error without a message"],
  ])("%s", async (_, text, problem) => {
    expect(await problemsIn(text)).toEqual([problem]);
  });
});

test("what was displayed before an error stays", async () => {
  const { cells } = await runText(fence("display(1); throw new Error('x')"));
  expect(cells[0]).toMatchObject({ displayed: [1], error: { rule: "cell-runs", what: "x" } });
});

test("who waits for a failed cell is told so, and is no second problem", async () => {
  const { cells, values, problems } = await runText(
    `${fence("const a = null.x", "id=first")}${fence("a")}{a}{1}`,
  );
  expect(problems).toHaveLength(1);
  const waits = {
    rule: "cell-waits-for-no-failed-cell",
    what: 'this waits for the cell "first", which failed',
  };
  expect(cells[1]?.error).toMatchObject(waits);
  expect(values[0]?.error).toMatchObject(waits);
  expect(values[1]).toEqual({ value: 1 });
});

test("a cell that never ends is named", async () => {
  const { problems } = await runText(fence("await new Promise(() => {})", "id=slow"), { timeLimit: 20 });
  expect(problems).toMatchObject([
    { rule: "cell-runs", line: 7, column: 1, what: 'the cell "slow" did not end in time' },
  ]);
});

test("runs at once know nothing of each other", async () => {
  const text = `${fence("const a = await new Promise((r) => setTimeout(r, 5, n)); display(a); let b = 0; b += n")}{a + b}`;
  const results = await Promise.all([1, 2, 3].map((n) => runText(text, { scope: { n } })));
  expect(results.map(({ values }) => values[0]?.value)).toEqual([2, 4, 6]);
  expect(results.map(({ cells }) => cells[0]?.displayed)).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
  ]);
});

test("a notebook without cells is a page", async () => {
  expect(await runText("Words.")).toMatchObject({ cells: [], values: [], problems: [] });
});
