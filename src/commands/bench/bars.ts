import type { LiveCost } from "./bench-live.ts";
import type { BuildCost } from "./measure-build.ts";
import { scriptBytes } from "./page-scripts.ts";

export type Contender = "tieout" | "plain" | "notebook-kit";

/** One contender's cost of building a number of notebooks. */
export interface BuildRow extends BuildCost {
  readonly contender: Contender;
  readonly notebooks: number;
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
  readonly unit: "×" | "MB" | "kB" | "ms";
  readonly isMet: boolean;
}

/** Cost per notebook counts as flat while it grows by no more than a fifth. */
const flat = 1.2;

/** The bars on which something was measured, in the order of the design. */
export function toBars(
  rows: readonly BuildRow[],
  pages: readonly PageCost[],
  live: LiveCost | null = null,
): readonly BenchBar[] {
  const at = (contender: Contender, notebooks: number): BuildRow | undefined =>
    rows.find((row) => row.contender === contender && row.notebooks === notebooks);
  const ratio = (contender: Contender, notebooks: number): number | undefined =>
    over(at("tieout", notebooks)?.seconds, at(contender, notebooks)?.seconds);
  const [own, kit] = (["tieout", "notebook-kit"] as const).map((one) =>
    pages.find(({ contender }) => contender === one),
  );
  return [
    toBar("200 notebooks, over Notebook Kit", 1, ratio("notebook-kit", 200)),
    toBar("1,000 notebooks, over Notebook Kit", 0.7, ratio("notebook-kit", 1000)),
    toBar("200 notebooks, over plain pages", 2, ratio("plain", 200)),
    toBar("1,000 notebooks, over plain pages", 2, ratio("plain", 1000)),
    toBar("cost per notebook from 200 to 1,000, over that from 1 to 200", flat, growthOfCost(at)),
    toBar("peak memory at 1,000", 1500, at("tieout", 1000)?.peakMegabytes, "MB"),
    toBar(
      "first chart, over Notebook Kit",
      0.5,
      over(own?.firstChartMilliseconds, kit?.firstChartMilliseconds),
    ),
    toBar("whole page with fonts", 100, own && totalBytes(own) / 1000, "kB"),
    ...liveBars(live),
  ].filter((bar) => bar !== null);
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
    toBar("first answer of a live page, at worst", 100, first?.worst, "ms"),
    toBar("each further change of a live page, at worst", 50, further?.worst, "ms"),
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

function growthOfCost(
  at: (contender: Contender, notebooks: number) => BuildRow | undefined,
): number | undefined {
  const [few, some, many] = [1, 200, 1000].map((count) => at("tieout", count)?.seconds);
  if (few === undefined || some === undefined || many === undefined) return undefined;
  return (many - some) / 800 / ((some - few) / 199);
}
