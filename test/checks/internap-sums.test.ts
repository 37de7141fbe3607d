import { describe, expect, test } from "vitest";
import { total } from "./by-hand.ts";
import { says } from "./real-release.ts";

const bridge = "adjusted-ebitda-reconciliation";
const normalized = "normalized-net-income-reconciliation";

/** Every number below was typed from release.txt by hand; none is computed by the project. */

describe("a total is the sum of its rows", () => {
  test.each<[string, string, number[]]>([
    // lines 303 to 308
    [`foot.adjusted-ebitda.2010-Q2@${bridge}`, "$ 9,924", [-713, 1444, 7992, 18, 1183]],
    [`foot.adjusted-ebitda.2010-Q1@${bridge}`, "$ 9,877", [114, 991, 8753, 1, 18]],
    [`foot.adjusted-ebitda.2009-Q2@${bridge}`, "$ 6,776", [-60204, 1308, 11937, 53735]],
    // lines 321 to 325
    [`foot.normalized-net-income.2010-Q2@${normalized}`, "$ 1,356", [-1271, 1183, 1444]],
    [`foot.normalized-net-income.2010-Q1@${normalized}`, "$ 749", [-260, 18, 991]],
    [`foot.normalized-net-income.2009-Q2@${normalized}`, "$ (1,468)", [-60645, 53735, 1308, 4134]],
    // lines 20 to 22 and 350 to 360
    ["foot.revenues.2010-Q2@summary", "$ 60,525", [31197, 29328]],
    ["foot.revenues.2009-Q2@summary", "$ 64,372", [32273, 32099]],
    ["foot.revenues.2010-Q1@summary", "$ 63,365", [33722, 29643]],
    ["foot.revenues.2010-Q2@segment-table", "60,525", [31197, 29328]],
    ["foot.revenues.2010-Q1@segment-table", "63,365", [33722, 29643]],
    ["foot.direct-costs-of-network.2010-Q2@segment-table", "31,263", [19784, 11479]],
    ["foot.direct-costs-of-network.2010-Q1@segment-table", "34,085", [23043, 11042]],
    ["foot.direct-costs-of-network.2009-Q2@segment-table", "36,579", [24165, 12414]],
    ["foot.segment-profit.2010-Q2@segment-table", "$ 29,262", [11413, 17849]],
    ["foot.segment-profit.2010-Q1@segment-table", "$ 29,280", [10679, 18601]],
    ["foot.segment-profit.2009-Q2@segment-table", "$ 27,793", [8108, 19685]],
    // lines 108 to 127
    ["foot.revenues.2010-Q2@income-statement", "60,525", [31197, 29328]],
    ["foot.revenues.2009-Q2@income-statement", "64,372", [32273, 32099]],
    [
      "foot.operating-costs-and-expenses.2010-Q2@income-statement",
      "61,238",
      [19784, 11479, 5011, 979, 7002, 8787, 7013, 1183],
    ],
    [
      "foot.operating-costs-and-expenses.2009-Q2@income-statement",
      "124,576",
      [24165, 12414, 4438, 5233, 6947, 10940, 6704, 53735],
    ],
    ["foot.loss-from-operations.2010-Q2@income-statement", "(713)", [60525, -61238]],
    ["foot.loss-from-operations.2009-Q2@income-statement", "(60,204)", [64372, -124576]],
    ["foot.non-operating-expense.2010-Q2@income-statement", "491", [-33, 518, 6]],
    ["foot.non-operating-expense.2009-Q2@income-statement", "(16)", [-48, 204, -172]],
    // lines 145 to 188
    ["foot.current-assets.2010-06-30@balance-sheet", "107,801", [76075, 2700, 18551, 374, 10101]],
    ["foot.current-assets.2009-12-31@balance-sheet", "108,754", [73926, 7000, 18685, 375, 8768]],
    ["foot.assets.2010-06-30@balance-sheet", "$ 294,697", [107801, 123839, 1862, 16591, 39464, 2558, 2582]],
    ["foot.assets.2009-12-31@balance-sheet", "$ 267,502", [108754, 91151, 1804, 20782, 39464, 2637, 2910]],
    ["foot.current-liabilities.2010-06-30@balance-sheet", "41,684", [26306, 8360, 3364, 727, 2797, 130]],
    ["foot.current-liabilities.2009-12-31@balance-sheet", "34,215", [17237, 10192, 3817, 25, 2819, 125]],
    ["foot.liabilities.2010-06-30@balance-sheet", "106,821", [41684, 20000, 2114, 19685, 6171, 16597, 570]],
    ["foot.liabilities.2009-12-31@balance-sheet", "83,100", [34215, 20000, 2492, 3217, 6123, 16417, 636]],
    ["foot.stockholders-equity.2010-06-30@balance-sheet", "187,876", [52, 1227054, -435, -1038079, -716]],
    ["foot.stockholders-equity.2009-12-31@balance-sheet", "184,402", [51, 1221456, -127, -1036548, -430]],
    ["foot.liabilities-and-stockholders-equity.2010-06-30@balance-sheet", "$ 294,697", [106821, 187876]],
    ["foot.liabilities-and-stockholders-equity.2009-12-31@balance-sheet", "$ 267,502", [83100, 184402]],
    // lines 201 to 228
    [
      "foot.net-cash-from-operating-activities.2010-H1@cash-flow-statement",
      "23,644",
      [-1531, 16745, 773, -149, 179, 2436, 352, 337, -639, 1, -1292, 9069, -1831, -832, 26],
    ],
    [
      "foot.net-cash-from-operating-activities.2009-H1@cash-flow-statement",
      "10,015",
      [-67253, 55647, 15839, 1444, 88, 1013, 3363, -406, 264, 3164, -48, 1190, -6201, -140, 853, 1198],
    ],
    ["foot.net-cash-from-investing-activities.2010-H1@cash-flow-statement", "(24,175)", [-28475, 4300]],
    ["foot.net-cash-from-investing-activities.2009-H1@cash-flow-statement", "(1,831)", [-9037, 7206]],
    [
      "foot.net-cash-from-financing-activities.2010-H1@cash-flow-statement",
      "2,722",
      [39000, -39000, -62, 2845, -61],
    ],
    [
      "foot.net-cash-from-financing-activities.2009-H1@cash-flow-statement",
      "(577)",
      [39500, -39500, -212, -307, -58],
    ],
    // by another route: line 305 from lines 116 and 119, lines 358 to 360 from 350 to 356
    [`recalculate.depreciation-and-amortization-in-all.2010-Q2@${bridge}`, "7,992", [7013, 979]],
    [`recalculate.depreciation-and-amortization-in-all.2009-Q2@${bridge}`, "11,937", [6704, 5233]],
    ["recalculate.segment-profit.data-center-services.2010-Q2@segment-table", "11,413", [31197, -19784]],
    ["recalculate.segment-profit.data-center-services.2010-Q1@segment-table", "10,679", [33722, -23043]],
    ["recalculate.segment-profit.data-center-services.2009-Q2@segment-table", "8,108", [32273, -24165]],
    ["recalculate.segment-profit.ip-services.2010-Q2@segment-table", "17,849", [29328, -11479]],
    ["recalculate.segment-profit.ip-services.2010-Q1@segment-table", "18,601", [29643, -11042]],
    ["recalculate.segment-profit.ip-services.2009-Q2@segment-table", "19,685", [32099, -12414]],
    ["recalculate.segment-profit.2010-Q2@segment-table", "$ 29,262", [60525, -31263]],
    // line 308 from lines 360, 115, 117, 118, 304 and 306
    [
      `recalculate.adjusted-ebitda-from-segment-profit.2010-Q2@${bridge}`,
      "$ 9,924",
      [29262, -5011, -7002, -8787, 1444, 18],
    ],
    [
      `recalculate.adjusted-ebitda-from-segment-profit.2009-Q2@${bridge}`,
      "$ 6,776",
      [27793, -4438, -6947, -10940, 1308],
    ],
  ])("%s: %s", (id, printed, terms) => {
    expect(says(id)).toEqual(["ties", printed, total(...terms)]);
  });
});
