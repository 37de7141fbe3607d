import { expect, test } from "vitest";
import { titleOf } from "../../../src/lib/checks/model/title.ts";

const release = {
  concepts: new Map(
    ["Net sales", "Kettles net sales", "Kettles"].map((title) => [
      title,
      { id: title, title, element: null, period: "duration", unit: "USD" } as const,
    ]),
  ),
  segments: [{ id: "kettles", title: "Kettles" }],
};
const title = (concept: string, segment: string, period: string) =>
  titleOf(release, { concept, segment, period });

test("a title names measure, segment and period", () => {
  expect(title("Net sales", "kettles", "2010-Q2")).toBe("Net sales, Kettles, 2010-Q2");
  expect(title("Net sales", "", "2010-Q2/2009-Q2")).toBe("Net sales, 2010-Q2 on 2009-Q2");
});

test("the period stands in capitals, however its id is written", () => {
  expect(title("Net sales", "", "2024-q4/2023-q4")).toBe("Net sales, 2024-Q4 on 2023-Q4");
});

test("a segment is named once", () => {
  expect(title("Kettles net sales", "kettles", "2024-q3")).toBe("Kettles net sales, 2024-Q3");
  expect(title("Kettles", "kettles", "")).toBe("Kettles");
});
