import { expect, test } from "vitest";
import { compileNotebook } from "../../src/lib/notebook/compile/compile-notebook.ts";
import { openContent } from "../../src/lib/site/site-content.ts";
import { notebookView } from "../../src/lib/site/views/notebook-view.ts";
import { internap, newPage } from "./internap.ts";

/** A compiled notebook with these lines in its front matter. */
function notebookWith(lines: string, name = "x") {
  const head = `title: T\ndescription: D\nrelease: internap-2010-q2\n${lines}`;
  const { notebook } = compileNotebook(`---\n${head}\n---\n`, `src/notebooks/${name}.mdx`);
  return { ...notebook, imports: {}, modules: {} };
}

const viewOf = (lines: string) => notebookView(newPage(), internap(), notebookWith(lines), []);

test("the byline names the authors and the days of the notebook, beside the day of the release", () => {
  const view = viewOf("authors: [Ada Lovelace, Grace Hopper]\npublished: 2024-02-29\nupdated: 2024-12-01");
  expect(view).toMatchObject({
    author: "Ada Lovelace, Grace Hopper",
    published: "4 August 2010",
    days: [
      { what: "Published", date: "2024-02-29", text: "29 February 2024" },
      { what: "Updated", date: "2024-12-01", text: "1 December 2024" },
    ],
  });
});

test("changes are listed with their days, and the last of them is the day of the last change", () => {
  expect(
    viewOf("published: 2024-02-29\nchanges:\n  - { date: 2024-12-01, what: Added a chart. }"),
  ).toMatchObject({
    days: [{ what: "Published" }, { what: "Updated", date: "2024-12-01", text: "1 December 2024" }],
    changes: [{ date: "2024-12-01", day: "1 December 2024", what: "Added a chart." }],
  });
});

test("what front matter leaves out is not there, and Tieout stands for authors that are not named", () => {
  expect(viewOf("")).toMatchObject({ author: "Tieout", changes: [], days: [], isDraft: false });
});

test("a draft says that it is one", () => {
  expect(viewOf("draft: true").isDraft).toBe(true);
  expect(viewOf("draft: false").isDraft).toBe(false);
});

test("the guide stands outside the list of notebooks", () => {
  const modules = ["guide", "x"].map((name) => ({
    notebook: notebookWith("", name),
    Content: null,
    getHeadings: () => [],
  }));
  const { notebooks, guide } = openContent({ base: "/" }, modules);
  expect([...notebooks.keys()]).toEqual(["x"]);
  expect(guide?.notebook.path).toBe("src/notebooks/guide.mdx");
});

test("a notebook over a release that there is not is told the nearest", () => {
  const { notebook } = compileNotebook("---\nrelease: internap-2010-q1\n---\n", "src/notebooks/x.mdx");
  const content = openContent({ base: "/" }, []);
  expect(() => content.releaseOf({ ...notebook, imports: {}, modules: {} })).toThrow(
    'src/notebooks/x.mdx:2:1  there is no release "internap-2010-q1"; did you mean "internap-2010-q2"? (the releases are internap-2010-q2)',
  );
});

test("a company that has a page is named before its release, and led to; any other is named with it", () => {
  const [release, page] = [internap(), newPage()];
  const company = { href: "/companies/internap/", text: "Internap" };
  const view = (link: typeof company | null) =>
    notebookView(page, release, notebookWith(""), [], { company: link });
  expect(view(company)).toMatchObject({
    company,
    release: {
      href: "/base/releases/internap-2010-q2/",
      text: "Internap Reports Second Quarter 2010 Financial Results",
    },
  });
  expect(view(null)).toMatchObject({ company: null, release: { href: "/base/releases/internap-2010-q2/" } });
  expect(view(null).release.text).toBe(
    "Internap Network Services Corporation, Internap Reports Second Quarter 2010 Financial Results",
  );
  const own = { ...company, href: "/base/releases/internap-2010-q2/" };
  expect(view(own).company).toBeNull();
});
