import { expect, test } from "vitest";
import { page, table, verdictsOf } from "./invented.ts";

// 7,204 − 4,310 = 2,894, 1,936 − 1,205 = 731, 6,415 − 4,004 = 2,411, 1,605 − 990 = 615.
test("a section that is one less another, line by line, is recomputed in each line", () => {
  const segments = (last: string): string =>
    table(
      "SEGMENTS",
      `| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020
Revenues: | |
Mills | 7,204 | 6,415
Shops | 1,936 | 1,605
Direct costs: | |
Mills | 4,310 | 4,004
Shops | 1,205 | 990
Segment profit: | |
Mills | 2,894 | 2,411
Shops | 731 | ${last}`,
    );
  const found = (last: string): readonly string[] => verdictsOf(page(segments(last)), "recalculate");
  expect(found("615")).toEqual(["2,894", "2,411", "731", "615"].map((one) => `recalculate ${one} ties`));
  expect(found("651")[3]).toBe("recalculate 651 does-not-tie");
});

// 7,204 − 4,310 = 2,894, 1,936 − 1,205 = 731, 6,415 − 4,004 = 2,411, 1,605 − 990 = 615.
test("a part that one section spells out and others shorten is one, and what two tables print of it agrees", () => {
  const summary = table(
    "SUMMARY",
    `| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020
Revenues: | |
Mills | 7,204 | 6,415
RS centers | 1,936 | 1,605
Total revenues | 9,140 | 8,020`,
  );
  const segments = table(
    "SEGMENT PROFIT",
    `| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020
Revenues: | |
Mills | 7,204 | 6,415
Repair service (RS) centers | 1,936 | 1,605
Total | 9,140 | 8,020
Direct costs: | |
Mills | 4,310 | 4,004
RS centers | 1,205 | 990
Total | 5,515 | 4,994
Segment profit: | |
Mills | 2,894 | 2,411
RS centers | 731 | 615
Total | 3,625 | 3,026`,
  );
  const found = verdictsOf(page(summary, segments), "recalculate", "agree");
  expect(found).toEqual(
    expect.arrayContaining([
      "agree 1,936 ties",
      "agree 1,605 ties",
      "recalculate 731 ties",
      "recalculate 615 ties",
    ]),
  );
});

// 732 / 640 = 14.4 %, 512 / 480 = 6.7 %, 1,410 / 1,205 = 17.0 %, 902 / 880 = 2.5 %, but 618 / 600 = 3.0 % and 505 / 500 = 1.0 %.
test("a heading that says between which quarters it is stands behind a column of which half is printed otherwise", () => {
  const growth = table(
    "SUMMARY",
    `| Q2 2021 | Q2 2020 | Q1 2021 | QoQ Growth
Mills | 732 | 701 | 640 | 14.4%
Shops | 512 | 498 | 480 | 6.7%
Total | 1,410 | 1,340 | 1,205 | 17.0%
Costs | 902 | 860 | 880 | 2.5%
Freight | 618 | 590 | 600 | 31.0%
Postage | 505 | 470 | 500 | 9.9%`,
  );
  expect(verdictsOf(page(growth), "recalculate")).toEqual([
    "recalculate 14.4% ties",
    "recalculate 6.7% ties",
    "recalculate 17.0% ties",
    "recalculate 2.5% ties",
    "recalculate 31.0% does-not-tie",
    "recalculate 9.9% does-not-tie",
  ]);
});
