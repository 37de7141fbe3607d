import { expect, test } from "vitest";
import { loadRelease } from "../../../src/lib/release/extract/load-release.ts";
import { readGlossary, readReleaseGlossary } from "../../../src/lib/release/extract/read-glossary.ts";
import { glossaryView } from "../../../src/lib/site/views/glossary-view.ts";

const release = loadRelease("internap-2010-q2");
const view = glossaryView(
  { base: "/reports/" },
  [{ release, terms: readReleaseGlossary(release) }],
  readGlossary(),
);
const terms = view.groups.flatMap((group) => group.terms);
const termOf = (id: string) => terms.find((term) => term.id === id);

test("each definition of a release is quoted with its line", () => {
  expect(termOf("segment-profit")?.said.map(({ href }) => href)).toEqual([
    "/reports/releases/internap-2010-q2/#L247",
    "/reports/releases/internap-2010-q2/#L68",
  ]);
});

test("a measure under GAAP has an element; of one outside, the rule is named with its date", () => {
  expect(termOf("net-loss")?.element).toEqual({ name: "NetIncomeLoss", words: "taxonomy of 2009" });
  expect(termOf("loss-on-disposals")?.taxonomy).toContain("sign opposite to the element");
  expect(termOf("adjusted-ebitda")).toMatchObject({
    element: null,
    taxonomy: expect.stringMatching(/Regulation G, 17 CFR 244.100\(a\), 2003.*Item 10\(e\)/),
  });
});

test("terms stand in the order of their titles, each at an address of its own", () => {
  for (const { terms } of view.groups) {
    const titles = terms.map(({ title }) => title);
    expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, "en")));
  }
  expect(new Set(terms.map(({ href }) => href)).size).toBe(terms.length);
});

test("where there are several companies a definition names whose it is, and those of one stand together", () => {
  const terms = readReleaseGlossary(release);
  const reed = { ...release, id: "reed-2012", company: "reed", issuer: "Reed", title: "Results of 2012" };
  const view = glossaryView(
    { base: "/" },
    [release, reed, release].map((one) => ({ release: one, terms })),
    [],
  );
  const [measures] = view.groups;
  const said = measures?.terms.find(({ id }) => id === "segment-profit")?.said.map((one) => one.release);
  const own = `${release.issuer}, ${release.title}`;
  expect(said).toEqual([own, own, own, own, "Reed, Results of 2012", "Reed, Results of 2012"]);
});
