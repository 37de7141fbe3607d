import { expect, test } from "vitest";
import { page, table, verdictsOf } from "../found/invented.ts";

const shares = (diluted: string): string =>
  table(
    "NET LOSS PER SHARE",
    `| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020
Net (loss) income | (1,270) | 412
Weighted average shares outstanding: | |
Basic | 50,013 | 49,944
Diluted | ${diluted} | 49,944`,
  );

test("diluted shares are the basic ones in a loss, and in a profit nobody can tell", () => {
  expect(verdictsOf(page(shares("50,013")), "recalculate")).toEqual(["recalculate 50,013 ties"]);
});

test("diluted shares of another measure in the period of a loss raise no alarm", () => {
  expect(verdictsOf(page(shares("50,463")), "recalculate")).toEqual([]);
});
