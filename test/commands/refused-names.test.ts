import { describe, expect, test } from "vitest";
import { readAliases } from "../../src/commands/addresses/aliases.ts";
import { nameMistakes } from "../../src/commands/mistakes/name-mistakes.ts";
import { checkRecord } from "../../src/lib/frozen/record/check-record.ts";
import { recordText } from "../../src/lib/frozen/record/record-text.ts";
import { recordName, sealRecord } from "../../src/lib/frozen/record/seal-record.ts";
import { idInComment } from "../../src/lib/notebook/parse/heading-ids.ts";
import { parseFence } from "../../src/lib/notebook/parse/parse-fence.ts";
import { parseTerms } from "../../src/lib/release/extract/glossary.ts";
import { parseConcepts } from "../../src/lib/release/model/concepts.ts";
import { formatProblem } from "../../src/lib/text/problem.ts";
import { content } from "../frozen/records.ts";

/** What leads out of a folder, means something in an address or to a file system, or is a page's own. */
const bad = [
  "..",
  "../x",
  "a/../b",
  ".git",
  "_live",
  "a?b",
  "a#b",
  "a b",
  "a%2e",
  "C:x",
  "é",
  "a\\b",
  "x".repeat(200),
];

describe.each(bad)("%j is refused, with file and line, as", (id) => {
  test("the name of a notebook", () => {
    const mistakes = nameMistakes([{ path: `src/notebooks/${id}.mdx` }]);
    expect(mistakes.map(formatProblem)).toEqual([
      expect.stringMatching(
        /^src\/notebooks\/.*\.mdx:1:1 {2}.* is no name for a notebook; .*; rename the file$/,
      ),
    ]);
  });

  test("an alias", () => {
    const source = `---\naliases:\n  - ${id}/old/\n---\n`;
    const notebook = {
      path: "src/notebooks/a.mdx",
      source,
      frontmatter: { data: { aliases: [`${id}/old/`] }, places: {}, problems: [] },
    };
    const site = { folder: ".", base: "/", pages: new Map() };
    const { aliases, mistakes } = readAliases(site, [notebook]);
    expect(aliases.filter(({ place }) => place.startsWith("src/notebooks/a.mdx"))).toEqual([]);
    expect(mistakes[0]).toMatch(/^src\/notebooks\/a\.mdx:3:5 {2}.* is no address; write one such as/);
  });

  test("the id of a concept", () => {
    const text = `concept,title,element,period,unit\n"${id}",Title,,duration,USD\n`;
    expect(() => parseConcepts(text, "data/concepts.csv")).toThrow(
      /^data\/concepts\.csv:2:1 {2}.* cannot be the id of a concept; /,
    );
  });

  test("the id of a term", () => {
    const text = `id,title,definition\n"${id}",Title,Words\n`;
    expect(() => parseTerms(text, "data/glossary.csv")).toThrow(
      /^data\/glossary\.csv:2:1 {2}.* cannot be the id of a term; /,
    );
  });

  test.each([
    ["the id", { id }],
    ["the period", { period: id }],
    ["the id of the release", { release: { ...content.release, id } }],
    ["the id of a cell", { cells: [{ notebook: "src/notebooks/a.mdx", id, code: [] }] }],
  ])("%s of a frozen record", (_, changed) => {
    const record = sealRecord({ ...content, ...changed }, { on: "2026-11-21", by: "Tieout" });
    const checked = checkRecord({
      path: "data/frozen/x.json",
      name: recordName(record),
      text: recordText(record),
    });
    expect(checked).toMatchObject({
      file: "data/frozen/x.json",
      what: "it is no record of format 1",
      why: expect.stringMatching(/^\S+ is not a part of an address$/),
    });
  });

  test("the id of a cell or of a heading", () => {
    expect(parseFence(`id="${id}"`).id).toBe(null);
    expect(idInComment(`A heading {/* #${id} */}`)).toBe(undefined);
  });
});
