import { vi } from "vitest";
import type { Bar } from "../../../src/lib/charts/draw-bars.ts";

/** Bars, with numbers for their figures. */
export type PlainBar = Omit<Bar, "figure">;

/** A series over quarters, with numbers for its figures. */
export type PlainSeries = readonly (readonly [period: string, value: number])[];

/** Drawings as HTML, with the boxes of their marks and the figures that these stand for. */
export interface Drawer {
  bars(bars: readonly PlainBar[], width: number): string;
  series(series: readonly PlainSeries[], width: number): string;
  /** Whether Plot drew what was drawn last: it brings a style sheet along. */
  isPlot(): boolean;
}

/** What draws charts in the build, or in a browser. Each has modules of its own. */
export async function drawerOf(place: "build" | "browser"): Promise<Drawer> {
  vi.resetModules();
  const twin = "../../../src/lib/charts/plot-marks-browser.ts";
  if (place === "browser") vi.doMock("../../../src/lib/charts/plot-marks.ts", () => import(twin));
  const [{ drawBars }, { seriesChart }, { fromDom }, { markBoxes }, { given }, { Series }, { htmlOf }] =
    await Promise.all([
      import("../../../src/lib/charts/draw-bars.ts"),
      import("../../../src/lib/charts/series-chart.ts"),
      import("../../../src/lib/charts/dom.ts"),
      import("../../../src/lib/charts/mark-boxes.ts"),
      import("../../../src/lib/figures/index.ts"),
      import("../../../src/lib/analysis/index.ts"),
      import("../../../src/lib/text/index.ts"),
    ]);
  vi.doUnmock("../../../src/lib/charts/plot-marks.ts");
  const figure = (label: string, value: number) =>
    given({ unit: "USD", label, value: value.toFixed(2), reason: "made up" });
  let isPlot = false;
  const written = (drawn: Element): string => {
    isPlot = drawn.querySelector("style") !== null;
    const marks = markBoxes(drawn).map(
      ({ title, figure, box }) => `${title}: ${figure} ${JSON.stringify(box)}`,
    );
    return [htmlOf(fromDom(drawn)), ...marks].join("\n").replaceAll("><", ">\n<");
  };
  return {
    isPlot: () => isPlot,
    bars: (bars, width) =>
      written(
        drawBars(
          bars.map((bar) => ({ ...bar, figure: figure(bar.title, bar.to - bar.from) })),
          width,
        ),
      ),
    series: (series, width) => {
      const all = series.map(
        (points, at) =>
          new Series(
            `Series ${at}`,
            points.map(([period, value]) => [period, figure(period, value)] as const),
          ),
      );
      return written(seriesChart({ title: "A", description: "B", series: all }).spec.draw(width));
    },
  };
}
