import { type Verdict, verdictTitle } from "../../checks/index.ts";
import { type Html, h } from "../../text/index.ts";
import { verdictColors } from "./colors.ts";

/** A verdict in an image: its mark, which differs by shape and not by colour alone, and its words to the right of it. */
export function drawnVerdict(verdict: Verdict, x: number, baseline: number, size: number): Html {
  const color = verdictColors[verdict];
  const scale = size / 100;
  const place = `translate(${x} ${baseline - 0.82 * size}) scale(${scale})`;
  const line = { fill: "none", stroke: color, "stroke-width": 12 };
  const words = {
    x: x + 1.15 * size,
    y: baseline,
    "font-family": "Tieout Sans",
    "font-weight": 600,
    "font-size": size,
  };
  return h("g", {}, [
    h("g", { transform: place, ...line }, marks[verdict](color)),
    h("text", { ...words, fill: color }, verdictTitle(verdict)),
  ]);
}

const path = (d: string): Html => h("path", { d });
const circle = { cx: 45, cy: 45, r: 42 };

const marks: Readonly<Record<Verdict, (color: string) => readonly Html[]>> = {
  ties: () => [path("M14 50 L36 74 L78 14")],
  "ties-within-rounding": () => [path("M18 34 L36 52 L70 6"), path("M4 82 Q24 62 45 80 T86 78")],
  "ties-from-rounded": () => [h("circle", { ...circle, "stroke-width": 8 }), path("M26 46 L40 62 L64 26")],
  "does-not-tie": (color) => [
    h("rect", { x: 0, y: 0, width: 90, height: 90, fill: color, stroke: "none" }),
    h("path", { d: "M22 22 L68 68 M68 22 L22 68", stroke: "#ffffff" }),
  ],
  "not-checkable": () => [h("circle", { ...circle, "stroke-width": 9, "stroke-dasharray": "22 11" })],
};
