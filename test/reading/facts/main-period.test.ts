import { expect, test } from "vitest";
import { decodeSource, readRelease } from "../../../src/lib/reading/node.ts";

test("a release is of the latest period that it reports, and not of one that it expects", () => {
  const text = [
    "# Ashgrove reports the third quarter",
    "",
    "| (in millions) | Q2'24 | Q3'24 | Q4'24 Forecast |",
    "| --- | --- | --- | --- |",
    "| Revenue | 9,559 | 9,825 | 10,128 |",
    "| Cost of revenue | 5,174 | 5,120 | 5,870 |",
    "| Gross profit | 4,385 | 4,705 | 4,258 |",
    "| Operating income | 2,603 | 2,909 | 2,185 |",
    "| Income tax | 456 | 545 | 338 |",
    "| Net income | 2,147 | 2,364 | 1,847 |",
    "",
  ].join("\n");
  const { main } = readRelease([decodeSource("source.md", new TextEncoder().encode(text))]);
  expect(main).toEqual({ start: "2024-07-01", end: "2024-09-30" });
});
