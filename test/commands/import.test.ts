import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runImport } from "../../src/commands/import.ts";
import { TemporarySite } from "../sites/temporary-site.ts";

const path = "src/notebooks/sales.mdx";

/** A notebook as a page gives it: one text that prints what its file says, below front matter. */
function notebookOf(source: string, words = "Words."): string {
  const [head = "", ...rest] = source.split(/(?<=\n---\n)/);
  const blocks = [
    { id: null, text: [[head, ""]] },
    { id: "part-1", text: [rest.join("")] },
  ];
  const cells = [{ id: "part-1", cell_type: "markdown", metadata: {}, source: words }];
  const tieout = { format: 1, file: path, blocks };
  return JSON.stringify({ cells, metadata: { tieout }, nbformat: 4, nbformat_minor: 5 });
}

test("a notebook that was changed in Jupyter is written where it is from, and not over one that changed meanwhile", async () => {
  const site = new TemporarySite("fern");
  const place = join(site.folder, path);
  const source = "---\ntitle: S\ndescription: D\nrelease: fern\n---\n\nWords.\n";
  writeFileSync(place, source);
  const file = join(mkdtempSync(join(tmpdir(), "import-")), "sales.ipynb");
  writeFileSync(file, notebookOf(source, "More words."));

  expect(await site.runHere(runImport, file)).toMatchObject({ code: 0, warned: "" });
  expect(readFileSync(place, "utf8")).toBe(source.replace("Words", "More words"));

  writeFileSync(place, source.replace("Words", "Other words"));
  const beside = join(site.folder, "src/notebooks/beside.mdx");
  const refused = await site.runHere(runImport, file);
  expect(refused.code).not.toBe(0);
  expect(refused.warned).toContain("was changed since the notebook was taken from its page");
  expect(await site.runHere(runImport, file, "--out", beside)).toMatchObject({ code: 0 });
  expect(readFileSync(beside, "utf8")).toContain("More words.");
});
