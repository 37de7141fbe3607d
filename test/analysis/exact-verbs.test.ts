import { describe, expect, test } from "vitest";
import { aq, largestFirst, op, smallestFirst } from "../../src/lib/analysis/exact-verbs.ts";
import type { Figure } from "../../src/lib/figures/figure.ts";
import { UnitError } from "../../src/lib/figures/units/index.ts";
import { desk, inThousands } from "./desk.ts";

const segments = ["data-center-services", "ip-services"];
const periods = ["2010-Q2", "2010-Q1", "2009-Q2"];
const rows = segments.flatMap((segment) =>
  periods.map((period) => ({
    segment,
    period,
    revenues: desk.figure("revenues", period, segment),
    costs: desk.figure("direct-costs-of-network", period, segment),
  })),
);
const table = () => aq.from(rows);
const { total } = op as unknown as { total: (column: string) => unknown };

/** Release, lines 350 to 360. */
describe("op.total adds a column up, exactly", () => {
  test("over all rows: 31,197 + 33,722 + 32,273 + 29,328 + 29,643 + 32,099", () => {
    const found = table().rollup({ all: total("revenues") } as never);
    expect(inThousands(found.array("all"))).toEqual(["188262"]);
  });

  test("in groups: total revenues by quarter", () => {
    const found = table()
      .groupby("period")
      .rollup({ revenues: total("revenues") } as never);
    expect(found.array("period")).toEqual(periods);
    expect(inThousands(found.array("revenues"))).toEqual(["60525", "63365", "64372"]);
  });

  test("in a pivot: a column for each quarter", () => {
    const found = table()
      .groupby("segment")
      .pivot("period", { value: total("revenues") } as never);
    expect(inThousands(found.array("2010-Q1"))).toEqual(["33722", "29643"]);
  });

  test("loudly over unlike units", () => {
    const shares = desk.figure("weighted-average-shares-basic", "2010-Q2");
    const mixed = aq.from([...rows, { segment: "", period: "", revenues: shares, costs: shares }]);
    expect(() => mixed.rollup({ all: total("revenues") } as never).array("all")).toThrow(UnitError);
  });

  test("with its lineage: the total knows every figure in it", () => {
    const [found] = [
      ...table()
        .rollup({ all: total("costs") } as never)
        .array("all"),
    ] as Figure[];
    expect(found?.lineage.kind === "computed" && found.lineage.operands.length).toBe(6);
  });
});

describe("exact verbs work in table expressions", () => {
  test.each<[string, string, string[]]>([
    ["minus", "op.minus(d.revenues, d.costs)", ["11413", "10679", "8108", "17849", "18601", "19685"]],
    ["plus", "op.plus(d.revenues, d.revenues)", ["62394", "67444", "64546", "58656", "59286", "64198"]],
    ["negated", "op.negated(d.costs)", ["-19784", "-23043", "-24165", "-11479", "-11042", "-12414"]],
  ])("op.%s", (_, expression, expected) => {
    const found = table().derive({ made: `d => ${expression}` });
    expect(inThousands(found.array("made"))).toEqual(expected);
  });

  test("op.over, op.as and op.growth give margins and growth", () => {
    const found = table().derive({
      margin: "d => op.as(op.over(op.minus(d.revenues, d.costs), d.revenues), 'percent')",
      growth: "d => op.growth(d.revenues, d.costs)",
    });
    const margins = [...found.array("margin")].map((one) => (one as Figure).rounded(1).value.toString());
    expect(margins).toEqual(["36.6", "31.7", "25.1", "60.9", "62.8", "61.3"]);
    expect([...found.array("growth")].map((one) => (one as Figure).unit)).toEqual(Array(6).fill("ratio"));
  });
});

/** As text, "113,000" would stand before "20". */
describe("figures are ordered by their value", () => {
  const names = [
    "loss-on-disposals",
    "net-loss",
    "general-and-administrative",
    "revenues",
    "interest-expense",
  ];
  const figures = names.map((name) => ({ name, figure: desk.figure(name, "2010-Q2") }));
  const ordered = (by: unknown) => [
    ...aq
      .from(figures)
      .orderby(by as never)
      .array("name"),
  ];
  const rising = [
    "net-loss",
    "loss-on-disposals",
    "interest-expense",
    "general-and-administrative",
    "revenues",
  ];

  test("smallest first: -1,271, 18, 518, 8,787, 60,525", () => {
    expect(ordered(smallestFirst("figure"))).toEqual(rising);
  });

  test("largest first", () => {
    expect(ordered(largestFirst("figure"))).toEqual(rising.toReversed());
  });
});

describe("arithmetic signs over figures throw: they would give text or a float", () => {
  test.each(["d.revenues + d.costs", "d.revenues - d.costs", "d.revenues / d.costs", "d.revenues < d.costs"])(
    "%s",
    (expression) => {
      const derive = () => [
        ...table()
          .derive({ made: `d => ${expression}` })
          .array("made"),
      ];
      expect(derive).toThrow(TypeError);
      expect(derive).toThrow("is a figure, not a number: use plus()");
    },
  );

  test("op.sum", () => {
    expect(() => [...table().rollup({ made: "d => op.sum(d.revenues)" }).array("made")]).toThrow(TypeError);
  });
});

describe("op.plus and op.minus take any number of figures, as plus and minus do", () => {
  // 31,197 + 19,784 + 19,784; 31,197 - 19,784 - 19,784
  test.each([
    ["plus", "70765"],
    ["minus", "-8371"],
  ])("op.%s of three", (verb, expected) => {
    const derived = table().derive({ made: `d => op.${verb}(d.revenues, d.costs, d.costs)` });
    expect(inThousands(derived.array("made")).at(0)).toBe(expected);
  });
});

test("figures are no keys: what would group, join or count by them is refused with what to write", () => {
  const other = aq.from([{ revenues: desk.figure("revenues", "2010-Q2") }]);
  const keyed = [
    () => table().groupby("revenues"),
    () => table().dedupe("revenues"),
    () => table().semijoin(other, "revenues"),
    () => table().join_left(other, "revenues"),
  ];
  for (const make of keyed) expect(make).toThrow(/is a figure, and nothing to group.*op\.printed/);
  const written = table().derive({ text: "d => op.printed(d.revenues)" } as never);
  expect(written.groupby("text").count().array("count")).toEqual([1, 1, 1, 1, 1, 1]);
});

/** Release, line 355: $11,479, of thousands. */
describe("as texts, too, figures are as they are printed", () => {
  const costs = desk.figure("direct-costs-of-network", "2010-Q2", "ip-services");
  const printed = aq.from([{ period: "2010-Q2", costs }]);

  test.each([
    ["toCSV", 'period,costs\n2010-Q2,"$11,479 thousand"\n'],
    ["toJSON", '[{"period":"2010-Q2","costs":"$11,479 thousand"}]'],
    ["toMarkdown", "|period|costs|\n|:-|:-|\n|2010-Q2|$11,479 thousand|\n"],
  ] as const)("%s", (name, expected) => {
    expect(printed[name]()).toBe(expected);
  });

  test("toHTML", () => expect(printed.toHTML()).toMatch(/<td[^>]*>\$11,479 thousand<\/td>/));

  test("unless something else is said of their column", () => {
    const format = { costs: (one: unknown) => `costs of ${one}` };
    expect(printed.toCSV({ format } as never)).toBe('period,costs\n2010-Q2,"costs of $11,479 thousand"\n');
  });
});

describe("assign puts columns beside as many rows", () => {
  const notes = (...texts: string[]) => aq.table({ note: texts });

  test("as the other table has", () => {
    const found = table().slice(0, 2).assign(notes("first", "second"));
    expect(found.array("note")).toEqual(["first", "second"]);
    expect(found.columnNames()).toEqual(["segment", "period", "revenues", "costs", "note"]);
  });

  test("and says of how many it cannot, and what to do", () => {
    expect(() => table().assign(notes("first", "second"))).toThrow(
      /^assign puts the columns of another table beside 6 rows, and that has 2; join the two by what their rows have in common/,
    );
  });
});
