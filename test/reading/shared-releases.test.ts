import { describe, expect, test } from "vitest";
import { readableReleases, scoreRelease, sharedReleases, sumScores } from "./score-release.ts";

const releases = readableReleases();

/**
 * What is reached over real releases, straight from their exhibits, in percent. Each figure of `truth/` was read by hand. The least
 * that is asked of a reader, and what is reached beyond it, stands in CONTRIBUTING.
 */
const least: Readonly<Record<string, number>> = {
  "table found": 99.5,
  "table value": 99,
  "table period": 98,
  "table role": 95,
  "table scenario": 95,
  "table segment": 95,
  "table wrong that says so": 90,
  "prose found": 99,
  "prose value": 98,
  "prose period": 92,
  "prose role": 98,
  "prose quantity": 89,
  "prose right that is sure": 65,
  "wrong that says so": 90,
  "no figure": 93,
};

describe.skipIf(releases.length === 0)(
  `the releases in ${sharedReleases}, where that folder is there`,
  () => {
    test("are read as a person reads them", () => {
      const score = sumScores(releases.map((id) => scoreRelease(id)));
      const share = (what: string): number => {
        const { right, of } = score.get(what) ?? { right: 0, of: 1 };
        return Math.floor((1000 * right) / of) / 10;
      };
      const short = Object.entries(least).filter(([what, asked]) => share(what) < asked);
      expect(short.map(([what, asked]) => `${what}: ${share(what)} of ${asked}`)).toEqual([]);
    });
  },
);
