import { describe, expect, test } from "vitest";
import { parseReleaseTerms, parseTerms } from "../../../src/lib/release/extract/glossary.ts";
import { loadRelease } from "../../../src/lib/release/extract/load-release.ts";
import { readGlossary, readReleaseGlossary } from "../../../src/lib/release/extract/read-glossary.ts";

const release = loadRelease("internap-2010-q2");
const header = "id,title,concept,kind,line,words";

describe("the glossary of the release", () => {
  const terms = readReleaseGlossary(release);

  test.each([
    ["adjusted-ebitda", 242],
    ["adjusted-ebitda-margin", 243],
    ["normalized-net-income", 244],
    ["normalized-diluted-shares", 245],
    ["normalized-net-income-per-share", 246],
    ["segment-profit", 247],
    ["segment-margin", 248],
  ])("has the definition of %s, from line %i, whole", (id, line) => {
    const term = terms.find((one) => one.id === id && one.line === line);
    expect(term?.isNonGaap).toBe(true);
    expect(release.lines[line - 1]?.startsWith(`- ${term?.words}`)).toBe(true);
  });

  /** Lines 238 and 240 list and define them; EBITDA and the measures under GAAP are spoken of, and not defined. */
  test("has nothing that the release does not define", () => {
    expect(terms.filter(({ words }) => !/^[A-Z][^.]* (?:is|are) /.test(words))).toEqual([]);
    expect(terms.map(({ id }) => id)).not.toContain("ebitda");
  });
});

test.each([
  [
    "words that do not stand on the line",
    `${header}\na,A,,gaap,5,Internap Withdraws`,
    'line 5 does not say "Internap Withdraws"',
  ],
  ["a concept that there is not", `${header}\na,A,ebitdar,gaap,5,Internap`, "there is no concept ebitdar"],
  ["another kind", `${header}\na,A,,maybe,5,Internap`, '"maybe" is no kind of term'],
])("%s are refused, with the place", (_, text, message) => {
  expect(() => parseReleaseTerms(text, "glossary.csv", release)).toThrow(message);
  expect(() => parseReleaseTerms(text, "glossary.csv", release)).toThrow("glossary.csv:2:1");
});

test("terms of the field have one definition each, under an address of their own", () => {
  const field = readGlossary();
  const ids = [...field, ...readReleaseGlossary(release)].map(({ id }) => id);
  expect(ids.every((id) => /^[a-z]+(?:-[a-z]+)*$/.test(id))).toBe(true);
  const own = new Set(field.map(({ id }) => id));
  expect(readReleaseGlossary(release).filter(({ id }) => own.has(id))).toEqual([]);
  expect(() => parseTerms("id,title,definition\na,A,x\na,A,y", "glossary.csv")).toThrow("declared twice");
});

test("a term of the field that measures something has the element of its concept", () => {
  const lossFromOperations = readGlossary().find(({ id }) => id === "loss-from-operations");
  expect(lossFromOperations?.concept?.element?.name).toBe("OperatingIncomeLoss");
  const unknown = "id,title,definition,concept\na,A,x,ebitdar";
  expect(() => parseTerms(unknown, "glossary.csv")).toThrow("there is no concept ebitdar");
});

test("a data folder without a glossary has no terms", () => {
  expect(readGlossary("test/release")).toEqual([]);
});

test("terms of the field are defined: what each is, in whole sentences, and not by its own name", () => {
  for (const { title, definition } of readGlossary()) {
    expect(definition, title).toMatch(/^\p{Lu}.{20,}\.$/su);
    expect(definition, title).not.toMatch(/^(?:What|From|Said|It|This|When|Where|Adding)\b/);
    expect(definition.toLowerCase().startsWith(title.toLowerCase()), title).toBe(false);
  }
});
