import { expect, test } from "vitest";
import { page, table, verdictsOf } from "./invented.ts";

// 732 / 640 = 14.4 %, 512 / 480 = 6.7 %, 1,410 / 1,205 = 17.0 %.
test("n/m is right where the base of a growth is not above zero, and says nothing where a rate is left out", () => {
  const growth = table(
    "SUMMARY",
    `| Q2 2021 | Q2 2020 | YoY Growth
Mills | 732 | 640 | 14.4%
Shops | 512 | 480 | 6.7%
Total | 1,410 | 1,205 | 17.0%
Freight | 618 | 2 | n/m
Net loss | (212) | (118) | n/m`,
  );
  expect(verdictsOf(page(growth), "recalculate")).toEqual([
    "recalculate 14.4% ties",
    "recalculate 6.7% ties",
    "recalculate 17.0% ties",
    "recalculate n/m ties",
  ]);
});

// 992 / 6,052 = 16.391 %, 678 / 6,437 = 10.533 %, 988 / 6,337 = 15.591 %: 585.8 and 80.0 basis points between them.
test("changes of a margin in basis points, all in tens, are as precise as that", () => {
  const margins = table(
    "SUMMARY",
    `| Q2 2021 | Q2 2020 | Q1 2021 | YoY Change | QoQ Change
Total revenues | 6,052 | 6,437 | 6,337 | -6% | -4%
Adjusted EBITDA | 992 | 678 | 988 | 46% | 0%
Adjusted EBITDA margin | 16.4% | 10.5% | 15.6% | 590 BPS | 80 BPS`,
  );
  const found = verdictsOf(page(margins), "recalculate").filter((one) => one.includes("BPS"));
  expect(found).toEqual(["recalculate 590 BPS ties", "recalculate 80 BPS ties"]);
});
