import { expect, test } from "vitest";
import { frozenVersions } from "../../../src/lib/render/frozen/frozen-versions.ts";
import { internap } from "../internap.ts";

const release = internap();
const versionsOf = (id: string, period: string) => {
  const released = release.reconciliations.find((one) => one.id === id);
  if (!released) throw new Error(`nothing is declared as ${id}`);
  return frozenVersions({ base: "/base/" }, release, released, period);
};

// What `npm run freeze` wrote on that day, of the release as it was published.
test.each([
  ["2010-Q2", "94fa1ad13161"],
  ["2010-Q1", "91b48bb797fb"],
  ["2009-Q2", "b88e2ac05396"],
])(
  "adjusted EBITDA of %s has the version that was frozen first, with its address, its day and how it stands",
  (period, hash) => {
    const href = `/base/releases/internap-2010-q2/reconciliations/adjusted-ebitda/${period.toLowerCase()}/@${hash}/`;
    const version = { href, hash, day: "2026-11-21", frozen: "21 November 2026" };
    const found = versionsOf("adjusted-ebitda", period).find((one) => one.hash === hash);
    expect(found).toMatchObject(version);
    expect(found?.words).toBe("the same figures as here");
    expect(found?.same).toBe(true);
  },
);

test("a period that there is not has no versions", () => {
  expect(versionsOf("adjusted-ebitda", "2008-Q1")).toEqual([]);
});
