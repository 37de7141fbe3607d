import { expect, test } from "vitest";
import { checked, page, table, verdictsOf } from "./invented.ts";

const quarters =
  "| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020 | Six Months Ended June 30, 2021 | Six Months Ended June 30, 2020";

test("an income statement is footed down to net income, costs taken off though they have no sign", () => {
  const statement = table(
    "STATEMENTS OF INCOME",
    `${quarters}
Net sales | 9,140 | 8,020 | 17,310 | 15,480
Cost of sales | 5,230 | 4,710 | 9,980 | 9,020
Gross profit | 3,910 | 3,310 | 7,330 | 6,460
Selling expenses | 1,420 | 1,250 | 2,760 | 2,410
Administrative expenses | 830 | 790 | 1,650 | 1,580
 | 2,250 | 2,040 | 4,410 | 3,990
Operating income | 1,660 | 1,270 | 2,920 | 2,470
Other income, net | 45 | 32 | 81 | 60
Income before taxes | 1,705 | 1,302 | 3,001 | 2,530
Income tax expense | 426 | 325 | 750 | 632
Net income | 1,279 | 977 | 2,251 | 1,898`,
  );
  const rows = ["3,910", "3,310", "7,330", "6,460", "2,250", "2,040", "4,410", "3,990"].concat(
    ["1,660", "1,270", "2,920", "2,470", "1,705", "1,302", "3,001", "2,530"],
    ["1,279", "977", "2,251", "1,898"],
  );
  expect(verdictsOf(page(statement), "foot")).toEqual(rows.map((printed) => `foot ${printed} ties`));
});

test("a total that misses one column of two is an alarm there, where headings and words say that it is one", () => {
  const sheet = table(
    "BALANCE SHEETS",
    `| June 30, 2021 | December 31, 2020
Current assets: | |
Cash | 4,310 | 3,990
Receivables | 2,745 | 2,610
Inventories | 3,118 | 3,004
Total current assets | 10,173 | 9,640
Equipment, net | 8,250 | 8,410
Total assets | 18,423 | 18,050`,
  );
  expect(verdictsOf(page(sheet), "foot")).toEqual([
    "foot 10,173 ties",
    "foot 9,640 does-not-tie",
    "foot 18,423 ties",
    "foot 18,050 ties",
  ]);
});

test("rows that happen to add up in one column, with nothing that says so, are no footing", () => {
  const other = table(
    "OTHER DATA",
    `| June 30, 2021 | December 31, 2020
Deposits | 120 | 85
Bonds | 35 | 41
Leases | 155 | 97`,
  );
  expect(verdictsOf(page(other), "foot")).toEqual([]);
});

test("diluted income per share that equals basic is no total of it", () => {
  const shares = table(
    "PER SHARE DATA",
    `| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020
Net income per share, basic | $0.15 | $0.10
Net income per share, diluted | $0.15 | $0.10`,
  );
  expect(verdictsOf(page(shares), "foot")).toEqual([]);
});

test("a total above its parts is footed as one below them", () => {
  const sales = table(
    "SALES BY REGION",
    `${quarters}
Total sales | 9,140 | 8,020 | 17,310 | 15,480
North | 4,215 | 3,602 | 8,011 | 7,120
South | 3,008 | 2,811 | 5,602 | 5,008
West | 1,917 | 1,607 | 3,697 | 3,352`,
  );
  expect(verdictsOf(page(sales), "foot").map((one) => one.replace(/foot (\S+) /, "$1 "))).toEqual([
    "9,140 ties",
    "8,020 ties",
    "17,310 ties",
    "15,480 ties",
  ]);
});

test("the two sides of a balance sheet are held against each other", () => {
  const sheet = table(
    "BALANCE SHEETS",
    `| June 30, 2021 | December 31, 2020
Cash | 4,310 | 3,990
Equipment, net | 8,250 | 8,410
Total assets | 12,560 | 12,400
Payables | 2,150 | 2,130
Equity | 10,410 | 10,290
Total liabilities and equity | 12,560 | 12,420`,
  );
  expect(verdictsOf(page(sheet), "cross-foot")).toEqual([
    "cross-foot 12,560 ties",
    "cross-foot 12,420 does-not-tie",
  ]);
});

test("opening and movement lead to closing cash, whatever the figures say", () => {
  const flows = table(
    "STATEMENTS OF CASH FLOWS",
    `| Six Months Ended June 30, 2021 | Six Months Ended June 30, 2020
Net cash provided by operating activities | 1,410 | 1,205
Net cash used in investing activities | (620) | (515)
Net cash used in financing activities | (470) | (455)
Net increase in cash | 320 | 235
Cash at beginning of period | 3,755 | 3,990
Cash at end of period | 4,310 | 4,225`,
  );
  const found = verdictsOf(page(flows), "foot", "roll-forward");
  expect(found.filter((one) => / (320|235) /.test(one))).toEqual(["foot 320 ties", "foot 235 ties"]);
  expect(found.filter((one) => / (4,310|4,225) /.test(one)).map((one) => one.replace(/^\S+ /, ""))).toEqual([
    "4,310 does-not-tie",
    "4,225 ties",
  ]);
});

test("a misprinted sub-total is one finding: what it is a part of is footed from its own parts", () => {
  const sheet = table(
    "BALANCE SHEETS",
    `| June 30, 2021 | December 31, 2020
Current assets: | |
Cash | 4,310 | 3,990
Receivables | 2,745 | 2,610
Inventories | 3,118 | 3,004
Total current assets | 10,173 | 9,064
Equipment, net | 8,250 | 8,410
Total assets | 18,423 | 18,014`,
  );
  expect(verdictsOf(page(sheet), "foot")).toEqual([
    "foot 10,173 ties",
    "foot 9,064 does-not-tie",
    "foot 18,423 ties",
    "foot 18,014 ties",
  ]);
});

test("a relation that a person wrote beside an added release takes the place of what was found", () => {
  const flows = table(
    "TAKINGS",
    `| Six Months Ended June 30, 2021 | Six Months Ended June 30, 2020
Receipts | 1,410 | 1,205
Payments | 620 | 515
Net takings | 790 | 690`,
  );
  const { checks } = checked(page(flows), "foot: net-takings = receipts + payments\n");
  expect(checks.map(({ witness, verdict }) => `${witness.printed} ${verdict}`)).toEqual([
    "790 does-not-tie",
    "690 does-not-tie",
  ]);
});
