import { expect, test } from "vitest";
import { decodeSource, readRelease } from "../../../src/lib/reading/node.ts";

const factsOf = (text: string): ReturnType<typeof readRelease>["facts"] =>
  readRelease([decodeSource("source.txt", new TextEncoder().encode(text))]).facts;

test("a heading is over the columns whose middle it stands over, not over those to its right", () => {
  const facts = factsOf(`
    * Detail for the 13 weeks ended June 28, 2003 (millions)

                                Mills &      Shops &
                                Related      Market     Head       Total
                                Works        Stalls     Office     Inland

    Revenues                      $7,771     $    -      $  100      $7,871
    Rent                           5,662          -          41       5,703
`);
  expect(
    facts.filter(({ label }) => label === "Rent").map(({ segment, end }) => `${segment} ${end}`),
  ).toEqual([
    "Mills & Related Works 2003-06-28",
    "Shops & Market Stalls 2003-06-28",
    "Head Office 2003-06-28",
    "Inland 2003-06-28",
  ]);
});

test("days with one blank between them are headings of their own", () => {
  const facts = factsOf(`
    BALANCE SHEETS (millions)
                               July 3,  June 28, January 3,
                                2004     2003      2004

      Cash                        871      869       871
      Debt                      1,109    1,307     1,105
`);
  expect(facts.filter(({ label }) => label === "Cash").map(({ start, end }) => `${start} ${end}`)).toEqual([
    "null 2004-07-03",
    "null 2003-06-28",
    "null 2004-01-03",
  ]);
});

test("the title of a statement begins another table, and items of a list are over none", () => {
  const facts = factsOf(`
    HIGHLIGHTS

    - Earnings of $70.9 million or $1.32 per share

                 SUMMARY (in millions)

                                13 weeks     13 weeks
                                   ended        ended
                                 Jun 27,      Jun 28,
                                    2026         2025
    Revenue                      2,375.7      1,880.7
    Earnings                        70.9         27.9

               CONSOLIDATED BALANCE SHEETS

                                 Jun 27,      Dec 27,
                                    2026         2025
    Inventories                  1,392.1      1,045.8
    Total assets                 7,207.8      5,947.4
`);
  expect(
    facts
      .filter(({ kind }) => kind === "table")
      .map(({ value, unit, start, end }) => `${value} ${unit} ${start ?? ""}..${end}`),
  ).toEqual([
    "2375700000 USD 2026-03-29..2026-06-27",
    "1880700000 USD 2025-03-30..2025-06-28",
    "70900000 USD 2026-03-29..2026-06-27",
    "27900000 USD 2025-03-30..2025-06-28",
    "1392100000 USD ..2026-06-27",
    "1045800000 USD ..2025-12-27",
    "7207800000 USD ..2026-06-27",
    "5947400000 USD ..2025-12-27",
  ]);
  expect(facts.filter(({ kind }) => kind === "prose").map(({ printed }) => printed)).toEqual([
    "$70.9 million",
    "$1.32",
  ]);
});

test("the title of a statement in the middle of a page is over all columns, with the name above it, and is no segment", () => {
  const text = `
                 PINECROFT TOOL COMPANY
         CONSOLIDATED STATEMENTS OF OPERATIONS
               (in thousands, unaudited)

                        Three months ended June 30,
                            2024          2023
Revenue                 $ 120,500     $ 110,200
Cost of revenue            66,034        62,594
                        ---------     ---------
Gross profit            $  54,466     $  47,606
`;
  expect(factsOf(text).map(({ value, segment }) => [value, segment])).toEqual(
    ["120500000", "110200000", "66034000", "62594000", "54466000", "47606000"].map((value) => [value, ""]),
  );
});

test("what figures are in, and headings below it, begin another table", () => {
  const facts = factsOf(`
    CONSOLIDATED STATEMENT OF RESULTS
    (Dollars in millions)
                                     2024         2023
    Sales                          16,231       16,810
    Costs                          12,959       13,361
    Profit                          3,272        3,449

    Sales by Region
    (Millions of dollars)

                                     North        South
    Tools                            3,511        1,200
    Pumps                            4,200        7,320
`);
  expect(facts.filter(({ label }) => label === "Pumps").map(({ segment }) => segment)).toEqual([
    "North",
    "South",
  ]);
  expect(facts.filter(({ label }) => label === "Profit").map(({ segment }) => segment)).toEqual(["", ""]);
});
