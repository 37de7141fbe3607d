import type { LiveCost } from "./bench-live.ts";
import type { BuildCost } from "./measure-build.ts";
import { scriptBytes } from "./page-scripts.ts";
import type { ProjectChange } from "./project-changes.ts";

export type Contender = "tieout" | "plain" | "notebook-kit";

/** One contender's cost of building a number of notebooks, with nothing kept, or after a change; medians. */
export interface BuildRow extends BuildCost {
  readonly contender: Contender;
  readonly notebooks: number;
  readonly change: "cold" | ProjectChange;
  readonly rounds: number;
}

/** What opening a page took. Bytes are those on the wire, headers included. */
export interface PageCost {
  readonly contender: "tieout" | "notebook-kit";
  readonly bytes: Readonly<Record<ResourceKind, number>>;
  readonly requests: number;
  readonly firstChartMilliseconds: number;
}

export type ResourceKind = "html" | "css" | "js" | "font" | "other";

/** A promise about speed or size, and what was measured. */
export interface BenchBar {
  readonly title: string;
  readonly limit: number;
  readonly measured: number;
  readonly unit: "×" | "MB" | "kB" | "s" | "ms";
  readonly isMet: boolean;
}

type RowAt = (contender: Contender, notebooks: number, change?: BuildRow["change"]) => BuildRow | undefined;

/** The bars on which something was measured, in the order of the design. */
export function toBars(
  rows: readonly BuildRow[],
  pages: readonly PageCost[],
  live: LiveCost | null = null,
): readonly BenchBar[] {
  const at: RowAt = (contender, notebooks, change = "cold") =>
    rows.find((row) => row.contender === contender && row.notebooks === notebooks && row.change === change);
  return [...buildBars(at), ...pageBars(pages), ...liveBars(live)].filter((bar) => bar !== null);
}

/** Seconds are those of all processors but where the clock is named. */
function buildBars(at: RowAt): readonly (BenchBar | null)[] {
  const cpu = (count: number, change?: BuildRow["change"], beside: Contender = "notebook-kit") =>
    over(at("tieout", count, change)?.cpuSeconds, at(beside, count)?.cpuSeconds);
  const clock = (count: number) => over(at("tieout", count)?.seconds, at("notebook-kit", count)?.seconds);
  return [
    toBar("200 notebooks, cold, over Notebook Kit (aim: 1)", 1.5, cpu(200)),
    toBar("1,000 notebooks, cold, over Notebook Kit (aim: 1)", 1.5, cpu(1000)),
    toBar("200 notebooks, cold, by the clock, over Notebook Kit", 1, clock(200)),
    toBar("1,000 notebooks, cold, by the clock, over Notebook Kit", 1, clock(1000)),
    toBar("1,000, nothing changed, over Notebook Kit cold", 0.3, cpu(1000, "nothing")),
    toBar("1,000, one sentence changed, over Notebook Kit cold", 0.35, cpu(1000, "sentence")),
    toBar("1,000, one cell changed, over Notebook Kit cold", 0.35, cpu(1000, "cell")),
    toBar("1,000, one fact changed, over Notebook Kit cold", 0.4, cpu(1000, "fact")),
    toBar("peak memory of all processes at 1,000", 1200, at("tieout", 1000)?.peakMegabytes, "MB"),
    toBar("cost per notebook from 200 to 1,000, over that from 1 to 200", 1.05, growthOfCost(at)),
    toBar("this site, cold, by the clock", 12, at("tieout", 1)?.seconds, "s"),
    toBar("this site, nothing changed, by the clock", 4, at("tieout", 1, "nothing")?.seconds, "s"),
    toBar("200 notebooks, cold, over plain pages", 2, cpu(200, "cold", "plain")),
    toBar("1,000 notebooks, cold, over plain pages", 2, cpu(1000, "cold", "plain")),
  ];
}

function pageBars(pages: readonly PageCost[]): readonly (BenchBar | null)[] {
  const [own, kit] = (["tieout", "notebook-kit"] as const).map((one) =>
    pages.find(({ contender }) => contender === one),
  );
  return [
    toBar(
      "first chart, over Notebook Kit",
      0.5,
      over(own?.firstChartMilliseconds, kit?.firstChartMilliseconds),
    ),
    toBar("whole page with fonts", 100, own && totalBytes(own) / 1000, "kB"),
  ];
}

/** All bytes of a page. */
export function totalBytes({ bytes }: PageCost): number {
  return Object.values(bytes).reduce((sum, kind) => sum + kind, 0);
}

function liveBars(live: LiveCost | null): readonly (BenchBar | null)[] {
  const heaviest = live?.pages.filter(({ isLive }) => isLive).map((page) => scriptBytes(page) / 1000);
  const [first, further] = live?.answers ?? [];
  return [
    toBar("code and values of the heaviest live page", 150, heaviest && Math.max(...heaviest), "kB"),
    toBar("first answer of a live page, at worst", 50, first?.worst, "ms"),
    toBar("each further change of a live page, median", 25, further?.median, "ms"),
  ];
}

function toBar(
  title: string,
  limit: number,
  measured: number | undefined,
  unit: BenchBar["unit"] = "×",
): BenchBar | null {
  return measured === undefined ? null : { title, limit, measured, unit, isMet: measured <= limit };
}

function over(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a / b;
}

function growthOfCost(at: RowAt): number | undefined {
  const [few, some, many] = [1, 200, 1000].map((count) => at("tieout", count)?.cpuSeconds);
  if (few === undefined || some === undefined || many === undefined) return undefined;
  return (many - some) / 800 / ((some - few) / 199);
}
