import type { Bar } from "../../charts/index.ts";
import { type Html, h } from "../../text/index.ts";
import { colors } from "./colors.ts";

/** A rectangle of an image, in pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A bridge as plain bars in an area, one below the other, without words; a line stands at zero. */
export function drawnBridge(bars: readonly Bar[], area: Area): readonly Html[] {
  const ends = bars.flatMap(({ from, to }) => [from, to]);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const across = (value: number): number => area.x + ((value - low) / (high - low || 1)) * area.width;
  const step = Math.min(64, area.height / Math.max(1, bars.length));
  const top = area.y + (area.height - step * bars.length) / 2;
  const rows = bars.map(({ from, to, kind }, at) => {
    const [left, right] = [across(Math.min(from, to)), across(Math.max(from, to))];
    const place = { x: left, y: top + at * step, width: Math.max(2, right - left), height: step * 0.68 };
    return h("rect", { ...inPixels(place), fill: colors[kind === "chosen" ? "added" : kind] });
  });
  const zero = { x: across(0) - 1, y: top - 12, width: 2, height: step * bars.length + 12 };
  return [...rows, h("rect", { ...inPixels(zero), fill: colors.ink })];
}

/** To a hundredth, so that the text of an image is the same on every machine. */
function inPixels(area: Area): Record<keyof Area, string> {
  const text = (value: number): string => String(Number(value.toFixed(2)));
  return { x: text(area.x), y: text(area.y), width: text(area.width), height: text(area.height) };
}
