import { expect, test } from "vitest";
import * as release from "../../src/lib/release/index.ts";

test("the public names are exactly these", () => {
  expect(Object.keys(release).sort()).toEqual([
    "ReleaseError",
    "checkChecksum",
    "checkFacts",
    "checksumOf",
    "dataStamp",
    "dayBefore",
    "extractFrom",
    "extractRelease",
    "factId",
    "factsFile",
    "formatFacts",
    "formatProblem",
    "listReleases",
    "loadRelease",
    "qualifierOf",
    "readDeclarations",
    "readReleaseFile",
    "readText",
    "sourceOf",
  ]);
});
