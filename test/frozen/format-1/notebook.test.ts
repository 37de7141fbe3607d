import { expect, test } from "vitest";
import { renderNotebook1 } from "../../../src/lib/frozen/format-1/notebook.ts";
import { sealRecord } from "../../../src/lib/frozen/record/seal-record.ts";
import { notebookContent } from "../records.ts";

const record = sealRecord(notebookContent, { on: "2013-02-07", by: "Tieout 0.1.0" });
const links = { release: "/r/", line: (line: number) => `/r/#L${line}` };

// What is frozen stays as it is. When this fails, undo the change: another look needs another format.
test("the page of a notebook that was frozen is, to the character, what it was", async () => {
  const { head, body } = renderNotebook1(record, links);
  const page = `${head}${body}\n`.replaceAll("><", ">\n<");
  await expect(page).toMatchFileSnapshot("__snapshots__/frozen-notebook.html");
});

test("a page whose release is gone has no links to it", () => {
  const { head, body } = renderNotebook1(record, { release: null, line: () => null });
  expect((head + body).match(/href="[^"]*"/g)).toEqual(['href="#_figure-1"', 'href="#_figure-2"']);
  expect(body).toContain("<td>14, 3</td>");
});
