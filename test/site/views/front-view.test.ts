import { expect, test } from "vitest";
import { openSite, pagesTogether, type SiteRelease } from "../../../src/lib/show/page/open-site.ts";
import { frontView } from "../../../src/lib/site/views/front-view.ts";
import { releaseListView } from "../../../src/lib/site/views/release-list-view.ts";

const site = { base: "/" };
const five = (): readonly SiteRelease[] => [...openSite(site, [], { dataFolder: "examples/data" }).values()];

test("a list of the latest releases names the company of each, and no release before them", () => {
  const { releases } = releaseListView(pagesTogether(five()), [], 2);
  expect(releases.map(({ id, company }) => [id, company?.href])).toEqual([
    ["quillfeather-2025-q1", "/companies/quillfeather/"],
    ["quillfeather-2024-q4", "/companies/quillfeather/"],
  ]);
});

const front = (releases: readonly SiteRelease[]): ReturnType<typeof frontView> =>
  frontView({ site, pages: pagesTogether(releases), notebooks: [], findingsOf: async () => [] });

test("the first page has twelve releases at the most, and leads to the list of all where there are more", async () => {
  const many = await front([1, 2, 3].flatMap(() => five().map((release) => ({ ...release }))));
  expect(many.releases).toHaveLength(12);
  expect(many.more).toEqual({ href: "/releases/", text: "All 15 releases" });
  const few = await front(five());
  expect(few.releases).toHaveLength(5);
  expect(few.more).toBeNull();
});
