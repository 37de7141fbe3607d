import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { jupyterNotebook } from "../../../src/lib/files/exports/jupyter-notebook.ts";
import type { NotebookParts } from "../../../src/lib/files/exports/notebook-text.ts";
import { importNotebook } from "../../../src/lib/files/imports/import-notebook.ts";
import { compileNotebook } from "../../../src/lib/notebook/compile/compile-notebook.ts";
import { internap } from "../../site/internap.ts";

/** The notebook for Jupyter of a text, each of its values printed as its number in brackets. */
function taken(source: string, path = "src/notebooks/x.mdx") {
  const { notebook: data } = compileNotebook(source, path);
  const notebook = { ...data, imports: {}, modules: {} };
  const values = notebook.inlines.map((_, index) => ({
    markdown: `\\$9,${100 + index} thousand`,
    line: null,
  }));
  const exports = { files: {}, workbooks: {}, cells: notebook.cells.map(() => []), values, live: null };
  const kernel = {
    library: "http://localhost:4321/lib/tieout.js",
    page: "x/",
    file: "f.json",
    names: ["aq"],
  };
  const parts: NotebookParts = {
    site: { base: "/" },
    release: internap().release,
    notebook,
    source,
    exports,
    kernel,
    references: new Map(),
  };
  return JSON.parse(jupyterNotebook(parts)) as {
    cells: { id?: string; cell_type: string; source: string; metadata: object }[];
  };
}

const brought = (notebook: unknown): string => importNotebook(JSON.stringify(notebook), "x.ipynb").after;

const shipped = [
  ...globSync("src/notebooks/*.mdx"),
  ...globSync("test/sites/*/notebooks/**/*.mdx"),
  ...globSync("test/browser/live-site/*.mdx"),
].toSorted();

describe.each(shipped)("%s", (path) => {
  const source = readFileSync(path, "utf8");
  const whole = taken(source, path);

  /** The first, one in the middle, and the last cell of a kind: each change is of one of them. */
  const some = (isOf: (cell: (typeof whole.cells)[number]) => boolean): readonly number[] => {
    const all = [...whole.cells.entries()].flatMap(([at, cell]) => (at > 1 && isOf(cell) ? [at] : []));
    return [...new Set([all[0], all[Math.floor(all.length / 2)], all.at(-1)])].filter(
      (at) => at !== undefined,
    );
  };

  test("comes back from Jupyter byte for byte", () => {
    expect(brought(whole)).toBe(source);
  });

  test("differs after a change of one code cell in the lines of that cell alone", () => {
    for (const at of some((cell) => cell.cell_type === "code")) {
      const notebook = structuredClone(whole);
      const cell = notebook.cells[at];
      if (!cell) continue;
      cell.source = `const added = 1;\n${cell.source}`;
      const [after, before] = [brought(notebook).split("\n"), source.split("\n")];
      const changed = after.findIndex((line, index) => line !== before[index]);
      expect(after[changed]?.trim()).toBe("const added = 1;");
      expect(after.toSpliced(changed, 1)).toEqual(before);
    }
  });

  test("differs after a word is put to the end of one text in that line alone", () => {
    for (const at of some(
      ({ cell_type: kind, source: text }) => kind === "markdown" && !/This cell takes|^`{3}/.test(text),
    )) {
      const notebook = structuredClone(whole);
      const cell = notebook.cells[at];
      if (!cell) continue;
      cell.source += " Zusatzwort";
      const after = brought(notebook);
      const where = after.indexOf(" Zusatzwort");
      expect(after.slice(0, where) + after.slice(where + " Zusatzwort".length), cell.id).toBe(source);
    }
  });
});

const front = "---\ntitle: A\nrelease: internap-2010-q2\n---\n\n";
const text = `${front}## One {/* #one */}\n\nRevenue was {revenue}, and fell.\n\n\`\`\`ts id=first code=open\nrevenue\n\`\`\`\n\nAfter.\n\n\`\`\`ts id=last\nconst revenue = 1;\n\`\`\`\n`;

/** After a change of it in Jupyter. */
function changed(change: (cells: ReturnType<typeof taken>["cells"]) => void): string {
  const notebook = taken(text);
  change(notebook.cells);
  return brought(notebook);
}

describe("what a colleague changes", () => {
  const cellOf = (cells: ReturnType<typeof taken>["cells"], words: string) => {
    const cell = cells.find(({ source }) => source.includes(words));
    if (!cell) throw new Error(words);
    return cell;
  };

  test("in a sentence leaves its figures and the ids of headings", () => {
    const after = changed((cells) => {
      const cell = cellOf(cells, "fell");
      cell.source = cell.source.replace("One", "The first").replace("and fell", "and then fell");
    });
    expect(after).toBe(text.replace("## One", "## The first").replace("and fell", "and then fell"));
  });

  test("in a figure is told, with what computed it", () => {
    const notebook = taken(text);
    const cell = cellOf(notebook.cells, "fell");
    cell.source = cell.source.replace("9,100", "9,200");
    const { after, notes } = importNotebook(JSON.stringify(notebook), "x.ipynb");
    expect(after).toContain("Revenue was \\$9,200 thousand, and fell");
    expect(notes.map(({ what }) => what)).toEqual([
      'cell 3: {revenue} printed "\\$9,100 thousand", which was changed or taken away',
    ]);
  });

  test("is escaped where MDX would take it for code, and an expression stays one", () => {
    expect(
      changed((cells) => {
        cellOf(cells, "After").source = "After <5% of {revenue} and {. <https://a.b/c> `{<}`";
      }),
    ).toContain("After \\<5% of {revenue} and \\{. [https://a.b/c](https://a.b/c) `{<}`");
  });

  test("new cells stand after the cell that they were put after, headings of theirs with an id", () => {
    const after = changed((cells) => {
      const at = cells.findIndex(({ id }) => id === "first");
      cells.splice(
        at + 1,
        0,
        { id: "5f3a", cell_type: "markdown", source: "## New one", metadata: {} },
        { cell_type: "code", source: "1 + 1", metadata: {} },
      );
    });
    expect(after).toBe(
      text.replace("\n\nAfter.", "\n\n## New one {/* #new-one */}\n\n```ts\n1 + 1\n```\n\nAfter."),
    );
  });

  test("cells that are gone are gone, with nothing else", () => {
    const gone = changed((cells) => {
      cells.splice(
        cells.findIndex(({ id }) => id === "first"),
        1,
      );
    });
    expect(gone).toBe(text.replace("```ts id=first code=open\nrevenue\n```\n\n", ""));
  });
});

describe("what cannot be brought back is said with the number of the cell", () => {
  const failing = (change: (notebook: { cells: object[]; metadata: object }) => void) => () => {
    const notebook = taken(text) as unknown as { cells: object[]; metadata: object };
    change(notebook);
    brought(notebook);
  };

  test("what no site gave", () => {
    expect(
      failing((notebook) => {
        notebook.metadata = {};
      }),
    ).toThrow("take the notebook from its page again");
  });

  test.each([
    [
      "raw",
      { cell_type: "raw", source: "x", metadata: {} },
      "cell 7: a raw cell has no place in a notebook; make it Markdown or code",
    ],
    [
      "HTML",
      { cell_type: "markdown", source: "a <b>b</b>", metadata: {} },
      "cell 7: HTML, <b>, stands in no notebook; write it as Markdown",
    ],
    [
      "a picture",
      { cell_type: "markdown", source: "![](attachment:a.png)", attachments: { "a.png": {} }, metadata: {} },
      "cell 7: a picture is pasted into it",
    ],
  ])("%s", (_, cell, words) => {
    expect(
      failing(({ cells }) => {
        cells.push(cell);
      }),
    ).toThrow(words);
  });
});
