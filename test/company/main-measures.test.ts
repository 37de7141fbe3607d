import { expect, test } from "vitest";
import { joinedRelease, mainMeasures, quantitiesOf } from "../../src/lib/company/index.ts";
import { formatFigure } from "../../src/lib/figures/index.ts";
import { quillfeather } from "./quillfeather.ts";

const company = quillfeather();

test("the main measures come from all releases, quarter by quarter", () => {
  const found = mainMeasures(quantitiesOf(company));
  expect(found.map(({ title }) => title)).toEqual([
    "Net sales",
    "Gross profit",
    "Operating income",
    "Net income",
    "Adjusted EBITDA",
    "Earnings per share, diluted",
    "Net sales, Lanterns",
    "Net sales, Kettles",
    "Segment profit, Lanterns",
    "Segment profit, Kettles",
    "Segment margin, Lanterns",
    "Segment margin, Kettles",
  ]);
  const [sales] = found;
  const amounts = sales?.quarters.map(({ told }) => formatFigure(told.figure, { unit: "none" })).join(" ");
  expect(amounts).toBe("20,514 21,248 22,506 29,023 21,388 22,140 23,296 30,918 23,043");
});

test("a row that names a segment alone is of what other rows call the same, and names its segment once", () => {
  const titles = quantitiesOf(company)
    .filter(({ segment, period }) => segment === "lanterns" && period.id === "2023-q4")
    .map(({ title }) => title);
  expect(titles).toEqual(["Net sales, Lanterns", "Segment profit, Lanterns", "Segment margin, Lanterns"]);
});

test("of releases read as one, each figure knows which said it, and the latest word stands unless another is asked for", () => {
  const said = (word?: Parameters<typeof joinedRelease>[1]) => {
    const { figure, witnesses } =
      [...joinedRelease(company, word).facts.values()].find(
        (one) => one.concept === "net-income" && one.period === "2024-Q1",
      ) ?? {};
    return [figure && formatFigure(figure, { unit: "none" }), witnesses?.[0]?.release];
  };
  expect(said()).toEqual(["1,894", "quillfeather-2025-q1"]);
  expect(said("first")).toEqual(["2,044", "quillfeather-2024-q1"]);
  expect(said({ release: "quillfeather-2024-q1" })).toEqual(["2,044", "quillfeather-2024-q1"]);
  expect(said({ release: "quillfeather-2024-q3" })).toEqual([undefined, undefined]);
});
