import { describe, expect, expectTypeOf, test } from "vitest";
import { readCsv } from "../../src/lib/analysis/own-table.ts";
import type { Figure } from "../../src/lib/figures/figure.ts";

const file = (text: string) => ({ path: "src/notebooks/peers.csv", text });
const columns = {
  Company: "words",
  Sales: { unit: "USD", scale: 3 },
  Margin: { unit: "percent", optional: true },
} as const;

describe("a file beside a notebook is read as figures", () => {
  const peers = readCsv(
    file('\uFEFFCompany,Margin,Sales\r\n"Moss, Ltd",12.40%,"1,203.5"\r\nIvy,,—\r\n'),
    columns,
  );
  const [moss, ivy] = peers.objects();

  test("each of exactly the digits that are written, in the scale of its column", () => {
    expect(moss?.Sales.value.toString()).toBe("1203500");
    expect(moss?.Margin?.value.toString()).toBe("12.4");
  });

  test("known no better than its last digit says: half a unit of it to each side", () => {
    // 1,203.5 thousand is printed in hundreds: 50 to each side. 12.40% is printed in hundredths of a percent.
    const interval = moss?.Sales.interval;
    expect([interval?.lo.toString(), interval?.hi.toString()]).toEqual(["1203450", "1203550"]);
    expect(moss?.Margin?.decimals).toBe(2);
  });

  test("with its line, its heading and the words that stand there as its reason", () => {
    expect(moss?.Sales.lineage).toMatchObject({
      kind: "given",
      reason: "src/notebooks/peers.csv, line 2, Sales: “1,203.5”",
    });
    expect(moss?.Sales.label).toBe("Moss, Ltd, Sales");
  });

  test("a dash is exactly nil, and an empty cell of an optional column nothing", () => {
    expect(ivy?.Sales.value.toString()).toBe("0");
    expect(ivy?.Sales.decimals).toBeNull();
    expect(ivy?.Margin).toBeNull();
  });

  test("of the types that its columns say", () => {
    expectTypeOf(peers.object().Company).toEqualTypeOf<string>();
    expectTypeOf(peers.object().Sales).toEqualTypeOf<Figure<"USD">>();
    expectTypeOf(peers.object().Margin).toEqualTypeOf<Figure<"percent"> | null>();
  });
});

describe("what cannot be read is refused at its place", () => {
  test.each([
    ["Company,Sale,Margin\nMoss,1,2\n", "peers.csv:1:1  no column is headed “Sales”; did you mean “Sale”?"],
    ["", "peers.csv:1:1  the file is empty; put the headings of its columns into its first line"],
    ["Company,Sales,Margin\nMoss,1,2%\n\nIvy,,3%\n", "peers.csv:4:5  Ivy has no Sales; fill it in"],
    ['Company,Sales,Margin\n"Moss, Ltd",12x,2%\n', "peers.csv:2:13  “12x” is no number"],
    ["Company,Sales,Margin\nMoss,5%,2%\n", "peers.csv:2:6  “5%” is in percent, and the column in USD"],
    ['Company,Sales,Margin\n"Moss"x,1,2%\n', "peers.csv:2:7"],
    ["Company,Sales,Margin\nM\uFFFDss,1,2%\n", "peers.csv:2:2  a character here is not UTF-8"],
  ])("%j", (text, words) => expect(() => readCsv(file(text), columns)).toThrow(words));
});
