import { type Html, textOf, widthOf } from "../../text/index.ts";
import { onPaper } from "./on-paper.ts";

type Drawn = Extract<Html, { type: "element" }>;

/**
 * A drawing whose texts are marked where nothing else is painted near them, so that they stand on paper as it is. Of
 * texts and shapes only boxes are known, rather too large than too small; where one is not known, nothing is marked.
 */
export function markTextsOnPaper(drawing: Drawn): Drawn {
  const painted: Painted[] = [];
  collect(drawing, { x: 0, y: 0, size: leastSize, anchor: "start" }, painted);
  const onBarePaper = painted.filter((one) =>
    painted.every((other) => one === other || !meet(one.box, other.box)),
  );
  return marked(drawing, new Set(onBarePaper.map(({ element }) => element)));
}

function marked(element: Drawn, texts: ReadonlySet<Drawn>): Drawn {
  const children = element.children.map((child) => (child.type === "element" ? marked(child, texts) : child));
  if (element.tagName !== "text" || !texts.has(element)) return { ...element, children };
  const classes = [element.properties.class, onPaper].filter(Boolean).join(" ");
  return { ...element, properties: { ...element.properties, class: classes }, children };
}

/** From its left upper corner to its right lower one, in pixels. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Painted {
  readonly element: Drawn;
  readonly box: Box;
}

/** What holds for an element: where its nought lies, and how its texts stand. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: string;
}

/** A style sheet may make texts larger than their attributes say, and no smaller than this. */
const leastSize = 14;

function collect(element: Drawn, outer: Place, painted: Painted[]): void {
  const place = placeOf(element, outer);
  const paint = (box: Box): number => painted.push({ element, box: place ? box : everywhere });
  if (element.tagName === "text") paint(boxOfText(element, place ?? outer));
  else if (element.tagName === "g" || element.tagName === "svg") {
    if (!place) paint(everywhere);
    else for (const child of element.children) if (child.type === "element") collect(child, place, painted);
  } else if (!unseen.has(element.tagName)) paint(boxOfShape(element, place ?? outer));
}

const unseen = new Set(["title", "desc", "metadata", "style"]);

/** Null where it is turned or stretched, or has a style of its own. */
function placeOf({ properties }: Drawn, outer: Place): Place | null {
  const { transform, style, "font-size": own = 0, "text-anchor": anchor = outer.anchor } = properties;
  const size = Math.max(outer.size, numberIn(own, outer.size) ?? Infinity);
  if (style !== undefined || size === Infinity) return null;
  if (transform === undefined) return { ...outer, size, anchor: String(anchor) };
  const moved = /^translate\(([-\d.]+)(?:[ ,]+([-\d.]+))?\)$/.exec(String(transform));
  if (!moved) return null;
  return { x: outer.x + Number(moved[1]), y: outer.y + Number(moved[2] ?? 0), size, anchor: String(anchor) };
}

const everywhere: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/** Paper stands out by two pixels on each side of a letter. */
const aroundText = 2.5;
/** A stroke stands out by half of its width, and those of the site are two pixels wide at most. */
const leastStroke = 3;

function boxOfText(element: Drawn, { x, y, size, anchor }: Place): Box {
  const places = numbersIn(element, ["x", "y", "dx", "dy"], size);
  if (!places || element.children.some(({ type }) => type !== "text")) return everywhere;
  const [ownX = 0, ownY = 0, dx = 0, dy = 0] = places;
  const width = widthOf(textOf(element), size);
  const left = x + ownX + dx - width * (anchor === "start" ? 0 : anchor === "middle" ? 0.5 : 1);
  const baseline = y + ownY + dy;
  return grown(
    { left, right: left + width, top: baseline - size, bottom: baseline + 0.3 * size },
    aroundText,
  );
}

function boxOfShape(element: Drawn, { x, y, size }: Place): Box {
  const corners = cornersOf(element, size);
  if (!corners || corners.length === 0) return everywhere;
  const [across, down] = [corners.map(([one]) => x + one), corners.map(([, one]) => y + one)];
  const box = {
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    bottom: Math.max(...down),
  };
  return grown(
    box,
    Math.max(leastStroke, numberIn(element.properties["stroke-width"] ?? 0, size) ?? Infinity) / 2,
  );
}

type Point = readonly [x: number, y: number];

/** Points between which a shape lies; null where they are not known. */
function cornersOf(element: Drawn, size: number): readonly Point[] | null {
  if (element.tagName === "path") return cornersOfPath(String(element.properties.d));
  const names = {
    rect: ["x", "y", "width", "height"],
    line: ["x1", "y1", "x2", "y2"],
    circle: ["cx", "cy", "r"],
  };
  const own = numbersIn(element, names[element.tagName as keyof typeof names] ?? [], size);
  if (!own) return null;
  const [a = 0, b = 0, c = 0, d = 0] = own;
  if (element.tagName === "rect")
    return [
      [a, b],
      [a + c, b + d],
    ];
  if (element.tagName === "line")
    return [
      [a, b],
      [c, d],
    ];
  return element.tagName === "circle"
    ? [
        [a - c, b - c],
        [a + c, b + c],
      ]
    : null;
}

/** Of straight lines between points. */
function cornersOfPath(d: string): readonly Point[] | null {
  if (!/^[MLZ\d\s,.-]+$/.test(d)) return null;
  const pairs = [...d.matchAll(/(-?[\d.]+)[\s,]+(-?[\d.]+)/g)];
  return pairs.map(([, x, y]) => [Number(x), Number(y)] as const);
}

/** Null where one of them is no plain number. */
function numbersIn({ properties }: Drawn, names: readonly string[], size: number): readonly number[] | null {
  const numbers = names.map((name) => numberIn(properties[name] ?? 0, size));
  return numbers.some((one) => one === null) ? null : (numbers as readonly number[]);
}

function numberIn(value: unknown, size: number): number | null {
  const [, digits, unit] = /^(-?[\d.]+)(em|px)?$/.exec(String(value)) ?? [];
  if (digits === undefined) return null;
  return Number(digits) * (unit === "em" ? size : 1);
}

function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

function meet(one: Box, other: Box): boolean {
  const across = one.left < other.right && other.left < one.right;
  return across && one.top < other.bottom && other.top < one.bottom;
}
