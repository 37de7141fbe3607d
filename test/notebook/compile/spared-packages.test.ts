import { describe, expect, test } from "vitest";
import { compileNotebook } from "../../../src/lib/notebook/compile/compile-notebook.ts";
import { mayAsk, standInFor } from "../../../src/lib/notebook/compile/spared-packages.ts";
import type { NotebookData } from "../../../src/lib/notebook/model/notebook.ts";

/** A notebook with one control and one cell that reads it. */
function liveNotebook(cell: string): NotebookData {
  const control = 'const on = view(Inputs.toggle({ name: "on", label: "On", value: true }));';
  const text = `---\ntitle: A\n---\n\n\`\`\`ts id=control\n${control}\n\`\`\`\n\n\`\`\`ts id=shown\n${cell}\n\`\`\`\n`;
  return compileNotebook(text, "src/notebooks/a.mdx").notebook;
}

describe("a package is asked for", () => {
  test.each([
    ["by a cell that reads the name", "on ? Plot.geo({}) : null", true],
    ["by what a cell imports, which may be anything", 'import { draw } from "./draw.ts";\n\ndraw(on)', true],
    ["by what a cell loads while it runs", 'on ? await import("d3-geo") : null', true],
    ["by no cell that reads other names", "on ? sum([]) : null", false],
    ["by no text that is only like it", 'on ? "import { Plot } from" : "Plot"', false],
  ])("%s", (_, cell, asks) => {
    expect(mayAsk(liveNotebook(cell), "Plot")).toBe(asks);
  });

  test("by no notebook in which nothing is live", () => {
    const { notebook } = compileNotebook("```ts id=shown\nPlot.geo({})\n```\n", "src/notebooks/a.mdx");
    expect(mayAsk(notebook, "Plot")).toBe(false);
  });
});

test("what stands in for a package can be called while it is loaded, and used for nothing", async () => {
  const text = standInFor("d3-geo", ["geoPath", "geoTransform"]);
  const module = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  expect(Object.keys(module)).toEqual(["geoPath", "geoTransform"]);
  const reflected = module.geoTransform({ point() {} });
  expect(() => reflected.stream).toThrow("d3-geo is not sent to browsers");
});
