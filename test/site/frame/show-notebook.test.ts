import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import type { ShownNotebook } from "../../../src/lib/desk/index.ts";
import { EditedRuns } from "../../../src/lib/notebook/run/edited-runs.ts";
import { type FrameGrounds, showNotebook } from "../../../src/lib/site/frame/show-notebook.ts";
import { KeptRendering } from "../../../src/lib/site/kept-rendering.ts";
import { fence } from "../../notebook/run-text.ts";
import { internap, newPage } from "../internap.ts";

const path = "src/notebooks/segment-margins.mdx";
const published = readFileSync(path, "utf8");

/** The text with something put before the first place where `mark` stands. */
function before(mark: string, put: string): string {
  expect(published).toContain(mark);
  return published.replace(mark, () => put + mark);
}

const changes: readonly (readonly [what: string, source: string])[] = [
  ["as published", published],
  ["a word in a sentence", before("Both segments sold", "Indeed: ")],
  [
    "a figure that comes to be the first note",
    before("Internap kept", 'Of {figure("net-loss", "2010-Q2")}: '),
  ],
  ["another such figure in its place", before("Internap kept", 'Of {figure("revenues", "2010-Q2")}: ')],
  ["a cell above all others", before("## Profit and margin", fence("const odd = 1;"))],
  [
    "a table above all others",
    before("## Profit and margin", fence('checks("segment-profit")', " id=first")),
  ],
  ["a cell that fails", before("## Profit and margin", fence("nothing.at.all"))],
  ["the same, a line further down", before("## Profit and margin", `A line.\n\n${fence("nothing.at.all")}`)],
  ["as published again", published],
];

/** The same release and the same runs for all, so that values stay the same where cells did. */
let grounds: FrameGrounds;

beforeAll(() => {
  const { desk } = internap();
  const nothing = { links: [], hrefs: [], files: [] };
  const runs = new EditedRuns(String);
  grounds = {
    path,
    ...nothing,
    modules: new Map([["d3-array", { ascending: (a: number, b: number) => a - b }]]),
    desk,
    settings: new Map(),
    runs,
    rendering: new KeptRendering(),
    page: (ids) => (ids ? { ...newPage(), ids } : newPage()),
  };
});

const shownOf = async (source: string, rendering: KeptRendering): Promise<ShownNotebook> =>
  (await showNotebook(source, { ...grounds, rendering })).shown;

test("a notebook that is rendered from what was kept is the same to the character as one rendered anew", async () => {
  const kept = new KeptRendering();
  for (const [what, source] of changes) {
    const [over, anew] = [await shownOf(source, kept), await shownOf(source, new KeptRendering())];
    expect(anew.cards.length, what).toBeGreaterThan(20);
    expect(over, what).toEqual(anew);
  }
});

test("what a notebook brings along is there for its cells, by name and when they ask; nothing else is", async () => {
  const asks = (from: string): string =>
    fence(
      `import { ascending } from "${from}";\nconst { ascending: asked } = await import("${from}");\nString(asked(3, 1) - ascending(1, 3))`,
    );
  const { prose, sheet } = await shownOf(`${published}\n${asks("d3-array")}`, new KeptRendering());
  expect(sheet.faults).toEqual([]);
  expect(prose.at(-1)?.html).toContain(">4<");
  const missing = await shownOf(`${published}\n${asks("d3-shape")}`, new KeptRendering());
  expect(missing.sheet.faults[0]?.message).toMatch(/ascending of d3-shape is not in this copy/);
});

test("what a cell shows is not rendered again for a change elsewhere, and for one of its own", async () => {
  const drawn: number[] = [];
  Object.assign(globalThis, { noteDrawn: (at: number) => drawn.push(at) });
  const drawing = (at: number): string =>
    fence(
      [
        `chart({ title: "A chart", description: "Of nothing.", table: [{ At: "${at}" }], draw: (width) => {`,
        `  noteDrawn(${at});`,
        "  return Plot.plot({ width, marks: [] });",
        "} })",
      ].join("\n"),
    );
  const text = (word: string, at: number): string =>
    `${published}\n${drawing(1)}\n${word}.\n\n${drawing(at)}`;
  const kept = new KeptRendering();
  const drawnFor = async (source: string): Promise<readonly number[]> => {
    drawn.length = 0;
    await shownOf(source, kept);
    return [...new Set(drawn)];
  };
  expect(await drawnFor(text("One", 2))).toEqual([1, 2]);
  expect(await drawnFor(text("Two", 2))).toEqual([]);
  expect(await drawnFor(text("Two", 3))).toEqual([3]);
});
