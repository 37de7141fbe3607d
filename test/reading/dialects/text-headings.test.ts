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
