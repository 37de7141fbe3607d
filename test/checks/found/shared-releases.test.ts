import { describe, expect, test } from "vitest";
import { checkableReleases, checkShared, scoreChecks } from "./score-checks.ts";

const releases = checkableReleases();

describe.skipIf(releases.length === 0)(
  "the releases in ../shared/releases, where that folder is there",
  () => {
    const scores = releases.map((id) => ({ id, ...scoreChecks(id, checkShared(id)) }));

    test("are checked as a careful reader checks them: nine of ten figures that can be", () => {
      const kinds = scores.flatMap((one) => [...one.kinds.values()]);
      const right = kinds.reduce((sum, one) => sum + one.right, 0);
      const all = kinds.reduce((sum, one) => sum + one.of, 0);
      expect(right / all).toBeGreaterThanOrEqual(0.93);
    });

    test("raise no false alarm", () => {
      expect(scores.flatMap(({ id, falseAlarms }) => falseAlarms.map((one) => `${id} ${one}`))).toEqual([]);
    });

    test("raise an alarm on what they really print wrong", () => {
      expect(scores.flatMap(({ unseen }) => unseen)).toEqual([]);
    });
  },
);
