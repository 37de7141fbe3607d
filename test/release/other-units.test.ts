import { expect, test } from "vitest";
import { mutationsOf } from "../../src/commands/mutate/mutations.ts";
import { parseRelations } from "../../src/lib/checks/relations/parse-relations.ts";
import { checkRelease } from "../../src/lib/checks/rules/check-release.ts";
import { type Figure, formatFigure } from "../../src/lib/figures/index.ts";
import { numberFormat } from "../../src/lib/files/workbook/formulas/number-form.ts";
import { readDecimal } from "../../src/lib/inputs/read-decimal.ts";
import { numberKeys } from "../../src/lib/search/numbers/number-keys.ts";
import { unitOf } from "../../src/lib/show/page/unit-words.ts";
import { inventedRelease } from "./invented-release.ts";

/** A power company of no country that the project has a release of. */
const release = inventedRelease({
  lines: [
    "Oak Reports Year",
    "",
    "Revenue was €4.2 million, or €0.42 per share; the British part came to £350 thousand.",
    "It was paid after 45 days.",
    "",
    "Results",
    "(in thousands, except per-share amounts)",
    "",
    "\tYear Ended December 31,\t",
    "\t2012\t2011",
    "REVENUE\t\t",
    "Wind\t€ 3,150\t€ 2,900",
    "Water\t1,050\t(20)",
    "Total revenue\t€ 4,200\t€ 2,880",
    "Per share\t€ 0.42\t€ (0.03)",
    "Shares\t10,000\t9,600",
    "Power sold (kWh)\t50,000,000\t48,000,000",
    "Price for each\t8.4¢\t6.0¢",
    "Days to payment\t45\t51",
  ],
  caption: "Results",
  concepts: {
    wind: "EUR",
    water: "EUR",
    revenue: "EUR",
    "revenue-per-share": "EUR/share",
    shares: "shares",
    british: "GBP",
    power: "kWh",
    price: "cents",
    "days-to-payment": "days",
  },
  rows: {
    Wind: ["REVENUE", "wind"],
    Water: ["REVENUE", "water"],
    "Total revenue": ["REVENUE", "revenue"],
    "Per share": "revenue-per-share",
    Shares: "shares",
    "Power sold (kWh)": "power",
    "Price for each": "price",
    "Days to payment": "days-to-payment",
  },
  prose: [
    [3, "was #, or", "revenue"],
    [3, "or #; the", "revenue-per-share"],
    [3, "to #.", "british"],
    [4, "after #.", "days-to-payment"],
  ],
});

function figure(fact: string): Figure {
  const found = release.facts.get(fact)?.figure;
  if (!found) throw new Error(`there is no figure of ${fact}`);
  return found;
}

test("every figure is read with its value, in its unit, and with its precision", () => {
  const read = [...release.facts].map(([id, { figure: one }]) => [
    id,
    `${one?.value.toFixed()} ${one?.unit} ${one?.decimals}`,
  ]);
  expect(Object.fromEntries(read)).toEqual({
    "revenue.2012": "4200000 EUR -3",
    "revenue.2011": "2880000 EUR -3",
    "revenue-per-share.2012": "0.42 EUR/share 2",
    "revenue-per-share.2011": "-0.03 EUR/share 2",
    "british.2012": "350000 GBP -3",
    "wind.2012": "3150000 EUR -3",
    "wind.2011": "2900000 EUR -3",
    "water.2012": "1050000 EUR -3",
    "water.2011": "-20000 EUR -3",
    "shares.2012": "10000000 shares -3",
    "shares.2011": "9600000 shares -3",
    "power.2012": "50000000 kWh 0",
    "power.2011": "48000000 kWh 0",
    "price.2012": "8.4 cents 1",
    "price.2011": "6 cents 1",
    "days-to-payment.2012": "45 days 0",
    "days-to-payment.2011": "51 days 0",
  });
});

test("figures are written, and said in captions, as their units are", () => {
  const written = (fact: string): readonly string[] => [formatFigure(figure(fact)), unitOf(figure(fact))];
  expect(written("revenue.2012")).toEqual(["€4,200 thousand", "thousands of euros"]);
  expect(written("revenue-per-share.2011")).toEqual(["€(0.03)", "euros a share"]);
  expect(written("british.2012")).toEqual(["£350 thousand", "thousands of pounds sterling"]);
  expect(written("power.2012")).toEqual(["50,000,000 kWh", "kilowatt-hours"]);
  expect(written("price.2012")).toEqual(["8.4¢", "US cents"]);
  expect(written("days-to-payment.2012")).toEqual(["45 days", "days"]);
});

test("units combine: revenue over shares is revenue per share, and nothing goes with another currency", () => {
  const perShare = figure("revenue.2012").over(figure("shares.2012"));
  expect([perShare.unit, perShare.value.toFixed()]).toEqual(["EUR/share", "0.42"]);
  expect(() => figure("revenue.2012").plus(figure("british.2012"))).toThrow("cannot add GBP");
});

test("checks hold: the total foots, text and table agree, and a quotient is recomputed", () => {
  const relations = parseRelations("recalculate: revenue-per-share = revenue / shares\n", "relations.txt");
  const verdicts = checkRelease(release, relations).map(({ id, verdict }) => `${id} ${verdict}`);
  expect(verdicts).toEqual(
    expect.arrayContaining([
      "foot.revenue.2012@table ties",
      "foot.revenue.2011@table ties",
      "recalculate.revenue-per-share.2012@table ties",
      "recalculate.revenue-per-share.2011@table does-not-tie",
    ]),
  );
  expect(verdicts.some((one) => /^agree.*revenue\.2012.* ties/.test(one))).toBe(true);
});

test("spreadsheets, inputs, search and mutations know them", () => {
  expect(numberFormat(figure("revenue.2012"), 0)).toBe('#,##0_);(#,##0);"—"_)');
  expect(numberFormat(figure("revenue-per-share.2012"), 2)).toBe('"€"#,##0.00_);("€"#,##0.00);"€"#,##0.00_)');
  expect(numberFormat(figure("price.2012"), 1)).toBe('#,##0.0"¢"_);(#,##0.0"¢");#,##0.0"¢"_)');
  expect(readDecimal("€1,234.50", "EUR")).toBe("1234.5");
  expect(readDecimal("€1", "GBP")).toBeNull();
  expect(readDecimal("45 days", "days")).toBe("45");
  expect([...numberKeys("paid £350 thousand, at 8.4¢")]).toEqual(["350", "8.4"]);
  const slips = mutationsOf(release).filter(({ kind }) => kind === "scale slip");
  expect(slips.map(({ witness }) => witness.unit)).toEqual(expect.arrayContaining(["EUR", "GBP", "kWh"]));
  expect(slips.map(({ witness }) => witness.unit)).not.toContain("cents");
});
