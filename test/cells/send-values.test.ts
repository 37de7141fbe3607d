import { describe, expect, test } from "vitest";
import { readNotebookFiles } from "../../src/commands/mistakes/notebook-files.ts";
import { Reconciliation } from "../../src/lib/analysis/reconciliation.ts";
import { Series } from "../../src/lib/analysis/series.ts";
import { receiveValues } from "../../src/lib/cells/receive-values.ts";
import { scopeOf } from "../../src/lib/cells/scope.ts";
import { sendValues, UnsendableError } from "../../src/lib/cells/send-values.ts";
import { Figure } from "../../src/lib/figures/figure.ts";
import { identify } from "../../src/lib/figures/identify.ts";
import { exact } from "../../src/lib/figures/intervals/exact.ts";
import { compileNotebook } from "../../src/lib/notebook/compile/compile-notebook.ts";
import { compileInNode } from "../../src/lib/notebook/run/compile-in-node.ts";
import { runNotebook } from "../../src/lib/notebook/run/run-notebook.ts";
import { show } from "../../src/lib/show/page/shown.ts";
import { internap } from "../site/internap.ts";

const { desk } = internap();
const ebitda = desk.reconcile({
  from: "loss-from-operations",
  add: [
    "stock-based-compensation",
    "depreciation-and-amortization-in-all",
    "loss-on-disposals",
    "impairments-and-restructuring",
  ],
  to: "adjusted-ebitda",
});
const revenue = desk.series("revenues");

const again = <T>(value: T): T => receiveValues(sendValues(value)) as T;

/** All that others can tell of a figure. */
function told(figure: Figure): unknown {
  const { label, unit, scale, decimals, value, interval, lineage } = figure;
  const ends = [interval.lo.toFixed(), interval.hi.toFixed(), interval.loIncluded, interval.hiIncluded];
  const from = lineage.kind === "computed" ? lineage.operands.map(told) : lineage;
  return [identify(figure), label, unit, scale, decimals, value.toFixed(), ends, from];
}

describe("a value that is sent is received as it was:", () => {
  test("every figure that a notebook of this project makes", async () => {
    const figures = await figuresOfNotebooks();
    expect(figures.length).toBeGreaterThan(200);
    expect(again(figures).map(told)).toEqual(figures.map(told));
  });

  test("a series", () => {
    const margin = ebitda.computed.over(revenue).named("Margin").as("percent");
    const received = again(margin);
    expect(received).toBeInstanceOf(Series);
    expect(received.title).toBe("Margin");
    expect(received.periods).toEqual(margin.periods);
    for (const period of margin.periods) expect(told(received.at(period))).toEqual(told(margin.at(period)));
  });

  test("a reconciliation, which computes the same", () => {
    const received = again(ebitda);
    expect(received).toBeInstanceOf(Reconciliation);
    expect([received.title, received.to]).toEqual([ebitda.title, ebitda.to]);
    expect(received.rows.map(({ concept, title, weight }) => [concept, title, weight])).toEqual(
      ebitda.rows.map(({ concept, title, weight }) => [concept, title, weight]),
    );
    for (const period of ebitda.periods)
      expect(told(received.computed.at(period))).toEqual(told(ebitda.computed.at(period)));
  });

  test("a figure with the form it is shown in", () => {
    const shown = show(revenue.at("2010-Q2"), { decimals: 1 });
    const received = again(shown);
    expect(received.options).toEqual(shown.options);
    expect(told(received.figure)).toEqual(told(shown.figure));
  });

  test.each([
    ["plain rows", [{ line: "A", amount: 1, isTotal: false, note: null }]],
    ["texts of every kind", ["", '<script>"&\u2028</script>', "__proto__", "\0", "−1"]],
    ["what JSON cannot say", [undefined, Number.NaN, Number.POSITIVE_INFINITY, -0, 10n ** 30n]],
    ["dates, maps and sets", [new Date(0), new Map([["a", new Set([1])]]), /a/gi]],
    ["an object without a prototype", Object.assign(Object.create(null), { a: 1 })],
  ])("%s", (_, value) => {
    expect(again(value)).toEqual(value);
  });

  test("an exact decimal, to its last digit", () => {
    const digits = "-0.1234567890123456789012345678901234567891";
    expect(again({ digits: exact(digits) }).digits.toFixed()).toBe(digits);
  });

  test("what is the same object is one, figures among them, and a circle stays one", () => {
    const figure = revenue.at("2010-Q2");
    const margin = figure.over(figure);
    const circle: { self?: object; figures: readonly Figure[] } = { figures: [figure, figure, margin] };
    circle.self = circle;
    const received = again(circle);
    expect(received.self).toBe(received);
    const [one, two, ratio] = received.figures;
    expect(one).toBe(two);
    expect(ratio?.lineage).toMatchObject({ operands: [one, one] });
  });

  test("by a text that no script can break out of", () => {
    expect(sendValues({ text: "</script><!--" })).not.toMatch(/<\/script|<!--/);
  });
});

test.each([
  ["a function", () => 1, ""],
  ["a function in rows", { rows: [{ a: 1 }, { a: () => 1 }] }, ".rows[1].a"],
  ["a function in a map", { rates: new Map([["a", () => 1]]) }, '.rates.get("a")'],
  ["an object of an author's class", { pair: new (class Pair {})() }, ".pair"],
  ["a symbol", { mark: Symbol("a") }, ".mark"],
  ["a promise", { later: Promise.resolve(1) }, ".later"],
])("%s is refused, with its path", (_, value, path) => {
  expect(() => sendValues(value)).toThrow(UnsendableError);
  try {
    sendValues(value);
  } catch (error) {
    expect(error).toMatchObject({ path });
  }
});

test("whoever sends is told of each figure, and of those it is computed from, once", () => {
  const computed = ebitda.computed.at("2010-Q2");
  const seen: Figure[] = [];
  sendValues([computed, computed], (figure) => seen.push(figure));
  const operands = computed.lineage.kind === "computed" ? computed.lineage.operands : [];
  expect(new Set(seen)).toEqual(new Set([computed, ...operands]));
});

/** Every figure in what the cells and expressions of the notebooks leave, each once. */
async function figuresOfNotebooks(): Promise<readonly Figure[]> {
  const found = new Set<Figure>();
  for (const { source, path } of readNotebookFiles()) {
    const notebook = { ...compileNotebook(source, path).notebook, imports: {}, modules: {} };
    const { cells, values } = await runNotebook(notebook, scopeOf(desk), { compile: compileInNode });
    const left = [...cells.map(({ outputs, displayed }) => [outputs, displayed]), ...values];
    for (const figure of figuresIn(left, new Set())) found.add(figure);
  }
  return [...found];
}

function figuresIn(value: unknown, seen: Set<object>): readonly Figure[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  if (value instanceof Figure) return [value];
  if (value instanceof Map) return [...value.values()].flatMap((one) => figuresIn(one, seen));
  return Object.values(value).flatMap((one) => figuresIn(one, seen));
}
