import { describe, expect, test } from "vitest";
import { basisPoints, growth, percent } from "./by-hand.ts";
import { says } from "./real-release.ts";

/** Every number below was typed from release.txt by hand; none is computed by the project. */

describe("a margin is a share of revenues", () => {
  test.each<[string, string, number, number]>([
    ["adjusted-ebitda-margin.2010-Q2@L9", "16.4 percent", 9924, 60525],
    ["adjusted-ebitda-margin.2010-Q2@L48", "16.4 percent", 9924, 60525],
    ["adjusted-ebitda-margin.2010-Q2@summary", "16.4%", 9924, 60525],
    ["adjusted-ebitda-margin.2009-Q2@summary", "10.5%", 6776, 64372],
    ["adjusted-ebitda-margin.2010-Q1@summary", "15.6%", 9877, 63365],
    ["segment-margin.data-center-services.2010-Q2@segment-table", "36.6%", 11413, 31197],
    ["segment-margin.data-center-services.2010-Q1@segment-table", "31.7%", 10679, 33722],
    ["segment-margin.data-center-services.2009-Q2@segment-table", "25.1%", 8108, 32273],
    ["segment-margin.ip-services.2010-Q2@segment-table", "60.9%", 17849, 29328],
    ["segment-margin.ip-services.2010-Q1@segment-table", "62.8%", 18601, 29643],
    ["segment-margin.ip-services.2009-Q2@segment-table", "61.3%", 19685, 32099],
    ["segment-margin.2010-Q2@segment-table", "48.3%", 29262, 60525],
    ["segment-margin.2010-Q1@segment-table", "46.2%", 29280, 63365],
    ["segment-margin.2009-Q2@segment-table", "43.2%", 27793, 64372],
    ["segment-margin.2010-Q2@L8", "48.3 percent", 29262, 60525],
    ["segment-margin.ip-services.2010-Q2@L47", "60.9 percent", 17849, 29328],
  ])("%s: %s", (id, printed, profit, revenues) => {
    expect(says(`recalculate.${id}`)).toEqual(["ties", printed, percent(profit, revenues, 1)]);
  });
});

describe("growth is current ÷ prior − 1", () => {
  test.each<[string, string, string, number, number, 0 | 1]>([
    ["ties", "revenues-growth.data-center-services.2010-Q2/2009-Q2@summary", "-3%", 31197, 32273, 0],
    ["does-not-tie", "revenues-growth.data-center-services.2010-Q2/2010-Q1@summary", "-8%", 31197, 33722, 0],
    ["ties", "revenues-growth.ip-services.2010-Q2/2009-Q2@summary", "-9%", 29328, 32099, 0],
    ["ties", "revenues-growth.ip-services.2010-Q2/2010-Q1@summary", "-1%", 29328, 29643, 0],
    ["ties", "revenues-growth.2010-Q2/2009-Q2@summary", "-6%", 60525, 64372, 0],
    ["ties-from-rounded", "revenues-growth.2010-Q2/2010-Q1@summary", "-5%", 60525, 63365, 0],
    ["ties", "operating-costs-and-expenses-growth.2010-Q2/2009-Q2@summary", "-51%", 61238, 124576, 0],
    ["ties", "operating-costs-and-expenses-growth.2010-Q2/2010-Q1@summary", "-3%", 61238, 63251, 0],
    ["ties", "normalized-net-income-growth.2010-Q2/2010-Q1@summary", "81%", 1356, 749, 0],
    ["does-not-tie", "adjusted-ebitda-growth.2010-Q2/2009-Q2@summary", "32%", 9924, 6776, 0],
    ["does-not-tie", "adjusted-ebitda-growth.2010-Q2/2010-Q1@summary", "10%", 9924, 9877, 0],
    ["ties", "adjusted-ebitda-growth.2010-Q2/2009-Q2@L9", "46.5 percent", 9924, 6776, 1],
    ["ties", "adjusted-ebitda-growth.2010-Q2/2009-Q2@L48", "46.5 percent", 9924, 6776, 1],
    ["ties", "adjusted-ebitda-growth.2010-Q2/2010-Q1@L48", "flat", 9924, 9877, 0],
    [
      "ties",
      "segment-profit-growth.data-center-services.2010-Q2/2010-Q1@L14",
      "almost 7 percent",
      11413,
      10679,
      0,
    ],
    ["ties", "segment-profit-growth.data-center-services.2010-Q2/2009-Q2@L14", "41 percent", 11413, 8108, 0],
    ["ties", "segment-profit-growth.2010-Q2/2009-Q2@L46", "5 percent", 29262, 27793, 0],
    ["ties", "segment-profit-growth.2010-Q2/2010-Q1@L46", "flat", 29262, 29280, 0],
    ["ties", "revenues-growth.data-center-services.2010-Q2/2009-Q2@L36", "3 percent", 31197, 32273, 0],
    ["ties", "revenues-growth.data-center-services.2010-Q2/2010-Q1@L36", "7 percent", 31197, 33722, 0],
    ["ties", "revenues-growth.ip-services.2010-Q2/2009-Q2@L37", "9 percent", 29328, 32099, 0],
  ])("%s: %s, %s", (verdict, id, printed, current, prior, places) => {
    expect(says(`recalculate.${id}`)).toEqual([verdict, printed, growth(current, prior, places)]);
  });

  /** Net losses; and normalized net income of 1,356 after a loss of 1,468. */
  test.each([
    "net-loss-growth.2010-Q2/2009-Q2",
    "net-loss-growth.2010-Q2/2010-Q1",
    "normalized-net-income-growth.2010-Q2/2009-Q2",
  ])("%s is n/m", (id) => {
    expect(says(`recalculate.${id}@summary`)).toEqual(["ties", "n/m", undefined]);
  });
});

describe("a change in margin is the difference of the exact margins, in tens of basis points", () => {
  test.each<[string, string, string, number[]]>([
    ["ties", "adjusted-ebitda-margin-change.2010-Q2/2009-Q2@summary", "590 BPS", [9924, 60525, 6776, 64372]],
    ["ties", "adjusted-ebitda-margin-change.2010-Q2/2010-Q1@summary", "80 BPS", [9924, 60525, 9877, 63365]],
    [
      "ties",
      "adjusted-ebitda-margin-change.2010-Q2/2009-Q2@L48",
      "590 basis points",
      [9924, 60525, 6776, 64372],
    ],
    [
      "ties",
      "adjusted-ebitda-margin-change.2010-Q2/2010-Q1@L48",
      "80 basis points",
      [9924, 60525, 9877, 63365],
    ],
    // 48.35% less 43.18% is 517 basis points; 48.3% less 43.2%, as printed, is 510
    [
      "ties-from-rounded",
      "segment-margin-change.2010-Q2/2009-Q2@L8",
      "510 basis points",
      [29262, 60525, 27793, 64372],
    ],
  ])("%s: %s, %s", (verdict, id, printed, [a = 0, b = 1, c = 0, d = 1]) => {
    expect(says(`recalculate.${id}`)).toEqual([verdict, printed, basisPoints(a, b, c, d)]);
  });
});
