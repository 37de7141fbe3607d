import { describe, expect, test } from "vitest";
import { elementOf, parseLineElements } from "../../../src/lib/release/extract/line-elements.ts";
import { loadRelease } from "../../../src/lib/release/extract/load-release.ts";
import { parseConcepts } from "../../../src/lib/release/model/concepts.ts";

const release = loadRelease("internap-2010-q2");

/**
 * The rows of the cash flow statement that print a movement or a payment, and the weight with which the taxonomy of 2009 adds
 * their element up to the change in cash (calculation linkbase of the indirect statement of cash flows). The statement adds what it prints
 * with weight 1, so that print and element have opposite signs exactly where the weight is -1.
 */
const weights: readonly (readonly [line: number, element: string, weight: 1 | -1])[] = [
  [203, "ProvisionForDoubtfulAccounts", 1],
  [204, "IncomeLossFromEquityMethodInvestments", -1],
  [206, "ShareBasedCompensation", 1],
  [207, "DeferredIncomeTaxExpenseBenefit", 1],
  [210, "IncreaseDecreaseInAccountsReceivable", -1],
  [211, "IncreaseDecreaseInInventories", -1],
  [212, "IncreaseDecreaseInPrepaidDeferredExpenseAndOtherAssets", -1],
  [213, "IncreaseDecreaseInAccountsPayable", 1],
  [215, "IncreaseDecreaseInDeferredRevenue", 1],
  [219, "PaymentsToAcquirePropertyPlantAndEquipment", -1],
  [220, "ProceedsFromMaturitiesPrepaymentsAndCallsOfAvailableForSaleSecurities", 1],
  [223, "ProceedsFromNotesPayable", 1],
  [224, "RepaymentsOfNotesPayable", -1],
  [225, "RepaymentsOfLongTermCapitalLeaseObligations", -1],
  [226, "ProceedsFromIssuanceOfSharesUnderIncentiveAndShareBasedCompensationPlansIncludingStockOptions", 1],
  [227, "ProceedsFromPaymentsForOtherFinancingActivities", 1],
];

const onLine = (line: number) => {
  const witness = release.witnesses.findLast((one) => one.line === line);
  if (!witness) throw new Error(`line ${line} prints nothing`);
  return elementOf(release, witness);
};

describe("the sign of an element is opposite in print", () => {
  test.each(weights)("on line %i, %s, as its weight in the taxonomy says", (line, name, weight) => {
    expect(onLine(line)).toEqual({ name, taxonomy: "2009", isOpposite: weight === -1 });
  });

  test.each([
    [124, "InvestmentIncomeInterest", "(33): income in parentheses among expenses"],
    [126, "OtherNonoperatingIncomeExpense", "6: an expense, printed positive"],
    [127, "NonoperatingIncomeExpense", "491: an expense, printed positive"],
    [130, "IncomeLossFromEquityMethodInvestments", "(62): earnings, in parentheses"],
    [184, "TreasuryStockValue", "(435): taken off equity"],
    [306, "GainLossOnSaleOfPropertyPlantEquipment", "18: a loss, printed positive"],
  ])("on line %i, %s, %s", (line, name) => {
    expect(onLine(line)).toMatchObject({ name, isOpposite: true });
  });

  test.each([
    [125, "InterestExpense"],
    [129, "IncomeTaxExpenseBenefit"],
    [131, "NetIncomeLoss"],
    [185, "RetainedEarningsAccumulatedDeficit"],
    [217, "NetCashProvidedByUsedInOperatingActivities"],
  ])("but not on line %i, %s", (line, name) => {
    expect(onLine(line)).toMatchObject({ name, isOpposite: false });
  });
});

test("a line that gives one number for basic and diluted shares has an element of its own", () => {
  expect(onLine(133)?.name).toBe("WeightedAverageNumberOfShareOutstandingBasicAndDiluted");
  expect(onLine(329)?.name).toBe("WeightedAverageNumberOfSharesOutstandingBasic");
  expect(onLine(331)?.name).toBe("WeightedAverageNumberOfDilutedSharesOutstanding");
});

test("every concept of the release has an element, or a reason why not", () => {
  const declared = [...release.concepts.values()].filter(({ period }) => period !== "comparison");
  expect(declared.filter(({ element, noElement }) => !element === !noElement)).toEqual([]);
});

const header = "concept,title,element,period,unit,sign,taxonomy,reason";

test.each([
  ["a sign without an element", "a,A,,duration,USD,opposite,,", "a sign or a taxonomy, and no element"],
  ["another sign", "a,A,Assets,instant,USD,negated,2009,", 'the sign is "negated"'],
  ["another taxonomy", "a,A,Assets,instant,USD,same,ifrs,", 'the taxonomy is "ifrs"'],
  ["a name of two words", "a,A,us-gaap:Assets,instant,USD,same,2009,", '"us-gaap:Assets" names no element'],
])("%s is refused, with the place", (_, row, message) => {
  expect(() => parseConcepts(`${header}\n${row}`, "concepts.csv")).toThrow(message);
  expect(() => parseConcepts(`${header}\n${row}`, "concepts.csv")).toThrow("concepts.csv:2:1");
});

test.each([
  ["no line", "x,Assets,,,"],
  ["no element", "1,,,,"],
  ["a line twice", "1,Assets,,,\n1,Assets,,,"],
])("%s is refused in the elements of lines", (_, rows) => {
  const text = `line,element,sign,taxonomy,reason\n${rows}`;
  expect(() => parseLineElements(text, "elements.csv")).toThrow("no line, stands twice, or has no element");
});
