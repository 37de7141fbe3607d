import { expect, test } from "vitest";
import { receiveValues, sendValues } from "../../src/lib/cells/index.ts";
import { readPrints, type SentPrints, writePrints } from "../../src/lib/live/sent-prints.ts";
import { printsOf } from "../../src/lib/show/index.ts";
import { internap } from "../site/internap.ts";

test("what cards tell of printed figures arrives as it was sent", () => {
  const { release, checks } = internap();
  const data = printsOf(release, checks);
  const { facts, stands, byFormula } = readPrints(receiveValues(sendValues(writePrints(data))) as SentPrints);
  expect(facts.size).toBeGreaterThan(200);
  const plain = (all: typeof facts) =>
    [...all].map(([id, { figure, ...fact }]) => [
      id,
      fact,
      figure && [String(figure), figure.value.toFixed()],
    ]);
  expect(plain(facts)).toEqual(plain(data.facts));
  expect(stands).toEqual(data.stands);
  expect(byFormula).toEqual(data.byFormula);
});
