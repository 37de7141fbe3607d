import { expect, test } from "vitest";
import { type Searched, searchView } from "../../../src/lib/site/views/search-view.ts";
import { internap } from "../internap.ts";

const { release } = internap();
const searched = (releases: Searched["releases"]): Searched => ({
  site: { base: "/base/" },
  releases,
  notebooks: [],
});

test("examples are what the latest release prints, and what it calls that", () => {
  const { examples } = searchView(
    searched([{ ...release, published: "2009-01-01", facts: new Map() }, release]),
  );
  const [amount, share, name] = examples.map(({ text }) => text);
  const lines = release.lines.join("\n");
  expect(amount).toMatch(/^\$?\(?[\d,]{2,}/);
  expect(share).toMatch(/^\(?[\d.]{2,}/);
  for (const printed of [amount, share]) expect(lines).toContain(printed?.replace("$", ""));
  expect([...release.facts.values()].map(({ label }) => label)).toContain(name);
});

test("a site of one company has no companies to tell apart, and calls its releases by their titles", () => {
  const { companies, lists } = searchView(searched([release]));
  expect(companies).toEqual([]);
  expect(lists.at(-1)?.text).toBe("Internap Reports Second Quarter 2010 Financial Results");
});

test("where there are several companies each has the places of its releases, which are called by both", () => {
  const moss = { ...release, id: "moss-q1", issuer: "Moss Inc.", title: "Results" };
  const { companies, lists } = searchView(searched([release, moss]));
  expect(companies).toEqual([
    {
      name: "Internap Network Services Corporation",
      paths: ["companies/internap-network-services-corporation/", "releases/internap-2010-q2/"],
    },
    { name: "Moss Inc.", paths: ["companies/moss-inc/", "releases/moss-q1/"] },
  ]);
  expect(lists.at(-1)?.text).toBe("Moss Inc., Results");
});
