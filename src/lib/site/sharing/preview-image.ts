import { waterfallBars } from "../../charts/index.ts";
import { inMillions } from "../../show/index.ts";
import { type Html, h, longDate, widthOf, wrapText, xmlOf } from "../../text/index.ts";
import { oneLine } from "./citation.ts";
import { colors } from "./colors.ts";
import { drawnBridge } from "./drawn-bridge.ts";
import { drawnVerdict } from "./drawn-verdict.ts";
import { previewSize } from "./page-files.ts";
import type { KeyFigure, SharedPage } from "./shared-page.ts";

const left = 72;
const right = previewSize.width - 72;

/** The preview image of a page as SVG: measure, value, verdict and bridge, or the title where it has no such figure. */
export function previewImage(page: SharedPage): string {
  const { width, height } = previewSize;
  const { key, release } = page;
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  const parts = [
    h("rect", { x: 0, y: 0, width, height, fill: colors.paper }),
    h("rect", { x: 0, y: 0, width, height: 10, fill: colors.ink }),
    ...line(release.issuer, { y: 92, size: 30, fill: colors.quiet, width: right - left }),
    ...(key ? keyParts(page, key) : titleParts(page)),
    h("rect", { x: left, y: 536, width: right - left, height: 2, fill: colors.hairline }),
    ...line("Tieout", { y: 588, size: 34, font: "Tieout Serif", weight: 600 }),
    ...line(`From the release of ${longDate(release.published)}`, {
      x: 200,
      y: 588,
      size: 26,
      fill: colors.quiet,
    }),
  ];
  return xmlOf(h("svg", { xmlns: "http://www.w3.org/2000/svg", ...size }, parts));
}

function keyParts(page: SharedPage, { released, period, periodTitle, verdict }: KeyFigure): readonly Html[] {
  const { reconciliation } = released;
  const value = inMillions(reconciliation.at(period));
  const room = 560;
  const size = Math.min(104, (104 * room) / widthOf(value, 104));
  const about = page.covers ? reconciliation.title : page.title;
  return [
    ...line(reconciliation.printed.title, { y: 196, size: 46, font: "Tieout Serif", width: room }),
    ...line(periodTitle, { y: 240, size: 28, fill: colors.quiet, width: room }),
    ...line(value, { y: 358, size: Math.floor(size), font: "Tieout Serif", weight: 600 }),
    drawnVerdict(verdict, left, 430, 34),
    ...line(about, { y: 500, size: 28, fill: colors.quiet, width: room }),
    ...drawnBridge(waterfallBars(reconciliation, period), {
      x: 690,
      y: 140,
      width: right - 690,
      height: 370,
    }),
  ];
}

function titleParts({ title, description }: SharedPage): readonly Html[] {
  const titles = wrapText(clean(title), 62, right - left, 3);
  const below = 190 + titles.length * 74;
  const words = wrapText(clean(description), 29, right - left, Math.floor((520 - below) / 42));
  return [
    ...titles.flatMap((text, at) =>
      line(text, { y: 190 + at * 74, size: 62, font: "Tieout Serif", weight: 600 }),
    ),
    ...words.flatMap((text, at) => line(text, { y: below + at * 42, size: 32, fill: colors.quiet })),
  ];
}

interface LineStyle {
  readonly y: number;
  readonly size: number;
  readonly x?: number;
  readonly font?: "Tieout Sans" | "Tieout Serif";
  readonly weight?: 400 | 600;
  readonly fill?: string;
  /** What does not fit is cut. */
  readonly width?: number;
}

function line(text: string, style: LineStyle): readonly Html[] {
  const { x = left, y, size, font = "Tieout Sans", weight = 400, fill = colors.ink, width } = style;
  // The sans is narrower.
  const measured = font === "Tieout Sans" ? size * 0.88 : size;
  const [shown = ""] = width ? wrapText(clean(text), measured, width, 1) : [clean(text)];
  return [h("text", { x, y, "font-family": font, "font-weight": weight, "font-size": size, fill }, shown)];
}

/** XML takes no control characters, not even escaped. */
const clean = (text: string): string => oneLine(text).replaceAll(/[\uFFFE\uFFFF]|\p{Cs}/gu, "");
