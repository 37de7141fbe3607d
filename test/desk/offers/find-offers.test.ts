import { describe, expect, test } from "vitest";
import { type DeskOffers, findOffers } from "../../../src/lib/desk/index.ts";

const offers: DeskOffers = {
  figures: [
    {
      printed: "$60.5 million",
      label: "Revenues, 2010-Q2",
      line: 7,
      expression: 'millions(figure("revenues", "2010-Q2"))',
    },
    { printed: "60,474", label: "Revenues, 2010-Q2", line: 110, expression: 'figure("revenues", "2010-Q2")' },
    {
      printed: "(713)",
      label: "Loss from operations, 2010-Q2",
      line: 122,
      expression: 'figure("loss", "2010-Q2")',
    },
  ],
  ids: [
    { id: "revenues", what: "Revenues" },
    { id: "loss-from-operations", what: "Loss from operations" },
    { id: "2010-Q2", what: "period" },
  ],
  names: ["series", "sum", "waterfall"],
};
const own = { declared: ["shares", "revenues"], ids: ["growth", "bridge"] };

const offered = (text: string, isCell = false) => {
  const found = findOffers(offers, own, text, isCell);
  return found && { after: text.slice(0, found.from), texts: found.values.map((one) => one.text) };
};

describe("in a sentence", () => {
  test.each([
    ["It was 60.5", "It was ", ['{millions(figure("revenues", "2010-Q2"))}']],
    ["It was $60.5", "It was ", ['{millions(figure("revenues", "2010-Q2"))}']],
    ["It was 60,4", "It was ", ['{figure("revenues", "2010-Q2")}']],
    ["It lost (713", "It lost ", ['{figure("loss", "2010-Q2")}']],
    [
      "It was {rev",
      "It was {",
      ["revenues", 'millions(figure("revenues", "2010-Q2"))', 'figure("revenues", "2010-Q2")'],
    ],
    ["It lost {loss 2010", "It lost {", ['figure("loss", "2010-Q2")']],
    ['It was {figure("rev', 'It was {figure("', ["revenues"]],
    ["see [@gr", "see [@", ["growth"]],
  ])("%j offers what it may become", (text, after, texts) => {
    expect(offered(text)).toEqual({ after, texts });
  });

  test.each(["It was", "the Q2", "see [growth", "a “quoted"])("%j offers nothing", (text) => {
    expect(offered(text)).toBeNull();
  });

  test("each figure says what it is and where it is printed", () => {
    const [first] = findOffers(offers, own, "60.5", false)?.values ?? [];
    expect(first).toMatchObject({ label: "$60.5 million", detail: "Revenues, 2010-Q2, line 7" });
  });
});

describe("in a cell", () => {
  test.each([
    ['series("lo', 'series("', ["loss-from-operations"]],
    ["s", "", ["shares", "series", "sum"]],
    ["x.at(2010) + wat", "x.at(2010) + ", ["waterfall"]],
  ])("%j offers names and ids", (text, after, texts) => {
    expect(offered(text, true)).toEqual({ after, texts });
  });

  test("numbers, properties and the text of a template offer nothing", () => {
    for (const text of ["60.5", "x.se", "// "]) expect(offered(text, true)).toBeNull();
  });
});
