import { dot, line, plot, ruleY, text } from "#plot-marks";
import type { Series } from "../analysis/index.ts";
import type { Figure } from "../figures/index.ts";
import { asTheyAre, type FigureForm, type Shown, textOfFigure } from "../show/index.ts";
import { type Chart, chart } from "./chart.ts";
import { labelsWithRoom } from "./labels-with-room.ts";
import { place } from "./place.ts";

/** One point of one series. */
interface Point {
  readonly series: string;
  readonly period: string;
  readonly end: Date;
  readonly at: number;
  readonly figure: Figure | Shown;
  readonly label: string;
}

/** What a chart over periods shows. */
export interface SeriesChartSpec {
  readonly title: string;
  readonly description: string;
  readonly series: readonly Series[];
  /** How the figures are written. */
  readonly figures?: FigureForm;
}

/** Series over quarters, at their true distance in time, each point labelled with its figure where there is room for all. */
export function seriesChart({ title, description, series, figures = asTheyAre }: SeriesChartSpec): Chart {
  const points = series
    .flatMap((one) => toPoints(one, figures))
    .toSorted((a, b) => Number(a.end) - Number(b.end));
  return chart({
    title,
    description,
    draw: (width) => draw(points, series, width),
    table: toTable(points, series, figures),
  });
}

function toPoints(series: Series, figures: FigureForm): readonly Point[] {
  return series.periods.map((period) => {
    const figure = figures(series.at(period));
    return {
      series: series.title,
      period,
      end: quarterEnd(period),
      at: place(series.at(period)),
      figure,
      label: textOfFigure(figure, { unit: "symbol", about: "sign" }),
    };
  });
}

/** The last day of a quarter `2010-Q2`, in UTC, for its place on the axis. Throws RangeError for any other period. */
export function quarterEnd(period: string): Date {
  const match = /^(\d{4})-Q([1-4])$/.exec(period);
  if (!match) throw new RangeError(`a chart over quarters cannot place the period ${period}`);
  return new Date(Date.UTC(Number(match[1]), Number(match[2]) * 3, 0));
}

function toTable(
  points: readonly Point[],
  series: readonly Series[],
  figures: FigureForm,
): readonly Record<string, unknown>[] {
  const periods = [...new Set(points.map((point) => point.period))];
  const cell = (figure: Figure | undefined): Figure | Shown | null => (figure ? figures(figure) : null);
  return series.map((one) => ({
    "": one.title,
    ...Object.fromEntries(periods.map((period) => [period, cell(one.figures.get(period))])),
  }));
}

function draw(points: readonly Point[], series: readonly Series[], width: number): SVGElement | HTMLElement {
  const periods = [...new Map(points.map((point) => [point.period, point])).values()];
  const places = placesOf(points, width);
  return plot({
    width,
    height: heightFor(width),
    marginLeft: side,
    marginRight: side,
    marginTop: edge,
    marginBottom: edge,
    x: { axis: null },
    y: { axis: null, zero: true, nice: true },
    marks: [
      ruleY([0], { className: "axis" }),
      text(spaced(periods, width), {
        x: "end",
        frameAnchor: "bottom",
        dy: 18,
        text: "period",
        className: "label muted",
      }),
      ...series.flatMap((one, index) => marksOf(points, one, index + 1, series.length > 1, places)),
    ],
  });
}

/** What is left free on each side of the points, for half a label, and above and below, for a line. */
const [side, edge] = [36, 28];

const heightFor = (width: number): number => (width < 500 ? 200 : 240);

/** Where points are drawn, but for what Plot adds above to end at a round number. */
interface Places {
  x(point: Point): number;
  y(point: Point): number;
}

function placesOf(points: readonly Point[], width: number): Places {
  const across = scaled(
    points.map(({ end }) => Number(end)),
    width - 2 * side,
  );
  const up = scaled([0, ...points.map(({ at }) => at)], heightFor(width) - 2 * edge);
  return { x: ({ end }) => across(Number(end)), y: ({ at }) => -up(at) };
}

/** Where a value stands between the least and the greatest of some, of so much room. */
function scaled(values: readonly number[], room: number): (value: number) => number {
  const least = Math.min(...values);
  const span = Math.max(...values) - least || 1;
  return (value) => ((value - least) / span) * room;
}

/** About so wide is the name of a quarter, with the room around it. */
const nameWidth = 62;

/** The periods that are named below the axis: where not all have room, every second, third and so on, and always the last. */
function spaced(periods: readonly Point[], width: number): readonly Point[] {
  const room = Math.max(1, Math.floor((width - 2 * side) / nameWidth));
  const step = Math.max(1, Math.ceil((periods.length - 1) / room));
  return periods.filter((_, at) => (periods.length - 1 - at) % step === 0);
}

function marksOf(
  points: readonly Point[],
  { title }: Series,
  number: number,
  several: boolean,
  places: Places,
): ReturnType<typeof dot>[] {
  const own = points.filter((point) => point.series === title);
  const className = `series-${number}`;
  const last = own.slice(-1).map((point) => ({ ...point, name: title }));
  const names = several
    ? [
        text(last, {
          x: "end",
          y: "at",
          text: "name",
          dy: 16,
          textAnchor: "end",
          dx: 18,
          className: "label",
        }),
      ]
    : [];
  return [
    ...names,
    line(own, { x: "end", y: "at", className: `${className} line` }),
    dot(own, { x: "end", y: "at", r: 4, className }),
    text(labelsWithRoom(own, places), { x: "end", y: "at", text: "label", dy: -14, className: "label" }),
  ] as ReturnType<typeof dot>[];
}
