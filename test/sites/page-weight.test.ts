import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { sharedSite } from "./shared-site.ts";

/** The most that a page may weigh with its style sheets and fonts, in bytes as served compressed. Scripts are weighed apart. */
const bar = 100_000;

interface Page {
  readonly path: string;
  readonly bytes: number;
  readonly sheets: readonly string[];
  readonly classes: ReadonlySet<string>;
  readonly fonts: readonly string[];
}

/** A rule that loads a font. */
interface Face {
  readonly file: string;
  readonly family: string;
  readonly isItalic: boolean;
  /** From and to, of characters. */
  readonly ranges: readonly (readonly [number, number])[];
}

let pages: readonly Page[];
let faces: readonly Face[];
/** Each character that a page prints. */
let printed: ReadonlySet<string>;
let dist: string;

beforeAll(async () => {
  ({ dist } = await sharedSite("project"));
  const read = (file: string): string => readFileSync(join(dist, file), "utf8");
  faces = globSync("_astro/*.css", { cwd: dist }).flatMap((file) => facesIn(read(file)));
  const files = globSync("**/*.html", { cwd: dist });
  printed = new Set(files.flatMap((path) => [...textOf(read(path))]));
  pages = files.map((path) => {
    const html = read(path);
    const styles = [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)].map(([, file = ""]) =>
      read(file),
    );
    const fonts = fontsOf(html, styles.join(""));
    const compressed = [html, ...styles].map((text) => gzipSync(text).length);
    const bytes = [...compressed, ...fonts.map((file) => readFileSync(join(dist, file)).length)];
    return {
      path,
      sheets: styles,
      classes: classesOf(html),
      fonts,
      bytes: bytes.reduce((sum, one) => sum + one, 0),
    };
  });
});

const classesOf = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(" ")));

/** The selectors of a style sheet that name a class, each with its classes; what stands in `:is()` and its like is left out. */
function selectorsIn(css: string): ReadonlyMap<string, readonly string[]> {
  const heads = [...css.matchAll(/([^{};]+)\{/g)].map(([, head = ""]) => head.replace(/\([^()]*\)/g, ""));
  const named = heads
    .flatMap((head) => head.split(","))
    .map((one) => [one, [...one.matchAll(/\.([a-z][\w-]*)/gi)]] as const);
  return new Map(named.map(([one, found]) => [one, found.map(([, name = ""]) => name)]));
}

function facesIn(css: string): readonly Face[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*url\([^}]*)\}/g)].map(([, rule = ""]) => ({
    file: /url\("?\/?([^")]+)/.exec(rule)?.[1] ?? "",
    family: /font-family:\s*"?([^";]+)/.exec(rule)?.[1] ?? "",
    isItalic: /font-style:\s*italic/.test(rule),
    ranges: rangesOf(/unicode-range:([^;]*)/.exec(rule)?.[1] ?? "U+0-10FFFF"),
  }));
}

const rangesOf = (text: string): Face["ranges"] =>
  [...text.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi)].map(([, from = "", to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ]);

/** The fonts that a page may load: each whose characters stand in its text, italics where something is emphasised. */
function fontsOf(html: string, css: string): readonly string[] {
  const isEmphasised = /<(?:em|i|cite|dfn)\b[^>]*>[^<]/.test(html);
  const text = `${textOf(html)}${[...css.matchAll(/content:"([^"]*)"/g)].map(([, one = ""]) => one).join("")}`;
  const points = new Set([...text].map((one) => one.codePointAt(0) ?? 0));
  const isNeeded = ({ ranges, isItalic }: Face): boolean =>
    (!isItalic || isEmphasised) &&
    ranges.some(([from, to]) => [...points].some((one) => one >= from && one <= to));
  return [
    ...new Set(
      facesIn(css)
        .filter(isNeeded)
        .map(({ file }) => file),
    ),
  ];
}

const textOf = (html: string): string =>
  html.replace(/<(script|style|pre|code)\b.*?<\/\1>/gs, "").replace(/<[^>]*>/g, "");

test("there are pages of all kinds, and those of the site load the two families", () => {
  expect(pages.length).toBeGreaterThan(30);
  const [release] = pages.filter(({ path }) => path === "releases/internap-2010-q2/index.html");
  expect(release?.bytes).toBeGreaterThan(50_000);
  expect(release?.fonts).toHaveLength(2);
});

test("a page loads one style sheet, but for those that only lead on", () => {
  const plain = pages.filter(({ sheets }) => sheets.length !== 1);
  expect(
    plain.filter(({ sheets, bytes }) => sheets.length > 0 || bytes > 2_000).map(({ path }) => path),
  ).toEqual([]);
});

test("a page whose sheet leaves out styles of other pages shows nothing that has them", () => {
  const bySize = pages.flatMap(({ sheets }) => sheets).toSorted((a, b) => b.length - a.length);
  const whole = selectorsIn(bySize[0] ?? "");
  expect(whole.size).toBeGreaterThan(500);
  const own = pages.filter(({ path, sheets }) => sheets.length > 0 && !path.startsWith("embed/"));
  for (const { path, sheets, classes } of own) {
    const kept = selectorsIn(sheets.join(""));
    const lost = [...whole].filter(
      ([one, names]) => !kept.has(one) && names.length > 0 && names.every((name) => classes.has(name)),
    );
    expect({ path, lost }).toEqual({ path, lost: [] });
  }
});

test("a page with its style sheets and fonts is at most 100 kB", () => {
  expect(pages.filter(({ bytes }) => bytes > bar).map(({ path, bytes }) => ({ path, bytes }))).toEqual([]);
});

test("the fonts that a page without italics loads are at most 32 kB, and with italics at most 40 kB", () => {
  const weigh = (files: readonly string[]): number =>
    files.reduce((sum, file) => sum + readFileSync(join(dist, file)).length, 0);
  const plain = pages.filter(({ fonts }) => !fonts.some((file) => file.includes("italic")));
  expect(plain.length).toBeGreaterThan(20);
  expect(Math.max(...plain.map(({ fonts }) => weigh(fonts)))).toBeLessThan(32_000);
  expect(Math.max(...pages.map(({ fonts }) => weigh(fonts)))).toBeLessThan(40_000);
});

test("no page of the project needs a font of rare characters", () => {
  expect(
    pages.filter(({ fonts }) => fonts.some((file) => file.includes("-rare"))).map(({ path }) => path),
  ).toEqual([]);
});

/** Arrows and marks that no face of the site holds: a reader's own fonts draw them, as the note beside the fonts says. */
const leftToReaders = new Set("←→≈≠≤≥✓");

test("a character that pages print is in a face of the site, or is a sign that readers' own fonts draw", () => {
  const isHeld = (point: number): boolean =>
    faces.some(({ ranges }) => ranges.some(([from, to]) => point >= from && point <= to));
  const held = [...printed].filter((one) => isHeld(one.codePointAt(0) ?? 0));
  expect(held.length).toBeGreaterThan(80);
  const isPlain = (one: string): boolean => held.includes(one) || leftToReaders.has(one) || /\s/.test(one);
  expect([...printed].filter((one) => !isPlain(one))).toEqual([]);
});

test("no two faces of a family have a character in common", () => {
  const own = faces.map((face) => ({ ...face, key: `${face.family} ${face.isItalic}` }));
  expect(own.length).toBeGreaterThan(4);
  for (const one of own)
    for (const other of own)
      if (other.key === one.key && other.file !== one.file)
        expect(one.ranges.filter(([a, b]) => other.ranges.some(([c, d]) => a <= d && c <= b))).toEqual([]);
});

test("whatever is laid out as a page of the site imports a style sheet", () => {
  const laidOut = globSync("src/pages/**/*.astro").filter((file) =>
    readFileSync(file, "utf8").includes("layouts/base.astro"),
  );
  expect(laidOut.length).toBeGreaterThan(10);
  expect(
    laidOut.filter((file) => !/^import ".*\/styles\/.*\.css";$/m.test(readFileSync(file, "utf8"))),
  ).toEqual([]);
});
