import { expect, test } from "vitest";
import { proposedShares } from "./internap-share.ts";

/** What of the files that a person wrote a reading of the text proposes, in percent; what is asked of it stands in CONTRIBUTING. */
const least: Readonly<Record<string, number>> = {
  "labels.csv": 95,
  "prose.csv": 85,
  "label-amounts.csv": 80,
  "tables.json": 95,
};

test("of Internap's release, its text alone proposes most of what a person wrote", () => {
  const shares = new Map(proposedShares().map(({ file, right, of }) => [file, (100 * right) / of]));
  const short = Object.entries(least).filter(([file, asked]) => (shares.get(file) ?? 0) < asked);
  expect(short).toEqual([]);
});
