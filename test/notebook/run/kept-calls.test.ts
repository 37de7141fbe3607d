import { expect, test } from "vitest";
import { compileWithin } from "../../../src/lib/notebook/run/compile-in-node.ts";
import { KeptCalls } from "../../../src/lib/notebook/run/kept-calls.ts";
import { formatProblem } from "../../../src/lib/text/problem.ts";
import { fence, runText } from "../run-text.ts";

/** Runs texts one after the other as while editing, and says which cells ran for each: those that call `ran`. */
function editing() {
  const kept = new KeptCalls();
  const names: string[] = [];
  let release = {};
  return {
    changeRelease: () => {
      release = {};
    },
    save: async (text: string) => {
      const scope = { ran: (name: string) => void names.push(name), release };
      const run = { path: "x.mdx", names: new Set(Object.keys(scope)), scope: release };
      const compile = kept.for(run, compileWithin(5000));
      const { cells, values, problems } = await runText(text, { scope, compile });
      return {
        ran: names.splice(0).sort(),
        displayed: cells.map(({ displayed }) => displayed),
        values: values.map(({ value }) => value),
        problems: problems.map(formatProblem),
      };
    },
  };
}

const one = fence('ran("one");\nconst one = { n: 1 };\ndisplay("shown");\none.n');
const two = fence('ran("two");\nconst two = await one.n + 1;');
const three = fence('ran("three");\nconst three = 3;');

test("where prose was saved no cell runs again, and all give and display what they did", async () => {
  const { save } = editing();
  const first = await save(`A.\n\n${one}${two}{two} {three}\n\n${three}`);
  expect(first.ran).toEqual(["one", "three", "two"]);
  const second = await save(`Another.\n\nAnd more.\n\n${one}${two}{two} {three}\n\n${three}`);
  expect(second).toEqual({ ...first, ran: [] });
  expect(second.displayed[0]).toEqual(["shown", 1]);
  expect(second.values).toEqual([2, 3]);
});

test("where a cell was changed it runs, and what depends on it, and nothing else", async () => {
  const { save } = editing();
  await save(one + two + three);
  const { ran, displayed } = await save(one.replace("n: 1", "n: 4") + two + three);
  expect(ran).toEqual(["one", "two"]);
  expect(displayed[0]).toEqual(["shown", 4]);
});

test("where the release changed all run again, and where front matter did, those that read it", async () => {
  const { save, changeRelease } = editing();
  await save(one + three);
  changeRelease();
  expect((await save(one + three)).ran).toEqual(["one", "three"]);
  const titled = fence('ran("titled");\nfrontmatter.title');
  await save(titled);
  expect((await save(titled)).ran).toEqual([]);
});

test("what failed runs again", async () => {
  const { save } = editing();
  const failing = fence('ran("failing");\nawait null;\nthrow new Error("on purpose");');
  await save(failing);
  const { ran, problems } = await save(failing);
  expect(ran).toEqual(["failing"]);
  expect(problems).toEqual(["src/notebooks/x.mdx:9:7  on purpose"]);
});

test("a function that moved to another line says that line when it throws", async () => {
  const { save } = editing();
  const throws = fence('const f = () => { throw new Error("on purpose"); };');
  await save(throws);
  const { problems } = await save(`A.\n\n${throws}${fence("f()")}`);
  expect(problems).toEqual(["src/notebooks/x.mdx:9:25  on purpose"]);
});

test("a cell whose control is set otherwise runs again, and so does what depends on it, and nothing else", async () => {
  const kept = new KeptCalls();
  const ran: string[] = [];
  const at = (setting: string | null) => ({ ...input, setting, value: setting ?? "thousands" });
  const input = { name: "unit", value: "thousands", values: [], setting: null as string | null, at, set: at };
  const scope = { ran: (name: string) => void ran.push(name), input };
  const text = [
    fence('ran("control");\nconst unit = view(input);'),
    fence('ran("after");\nunit'),
    fence('ran("beside");'),
  ].join("");
  const run = async (settings: ReadonlyMap<string, string>) => {
    const own = { path: "x.mdx", names: new Set(Object.keys(scope)), scope, settings };
    const { cells } = await runText(text, { scope, compile: kept.for(own, compileWithin(5000)), settings });
    return [ran.splice(0).sort(), cells[1]?.displayed];
  };
  expect(await run(new Map())).toEqual([["after", "beside", "control"], ["thousands"]]);
  expect(await run(new Map([["unit", "millions"]]))).toEqual([["after", "control"], ["millions"]]);
  expect(await run(new Map([["unit", "millions"]]))).toEqual([[], ["millions"]]);
  expect(await run(new Map([["margin", "12"]]))).toEqual([["after", "control"], ["thousands"]]);
});
