import { expect, test } from "vitest";
import * as release from "../../src/lib/release/index.ts";
import * as reading from "../../src/lib/release/node.ts";

test("the public names that run anywhere are exactly these", () => {
  expect(Object.keys(release).sort()).toEqual([
    "ReleaseError",
    "dayBefore",
    "elementOf",
    "factId",
    "formatProblem",
    "qualifierOf",
    "sourceOf",
  ]);
});

test("the public names that need Node are exactly these", () => {
  expect(Object.keys(reading).sort()).toEqual([
    "checkChecksum",
    "checkFacts",
    "checksumOf",
    "dataStamp",
    "declarationSchemas",
    "extractFrom",
    "extractRelease",
    "factsFile",
    "formatFacts",
    "listReleases",
    "loadRelease",
    "readDataFile",
    "readDeclarations",
    "readFrozenFiles",
    "readGlossary",
    "readReconciliations",
    "readReleaseFile",
    "readReleaseGlossary",
    "readSource",
    "readText",
    "writeFrozenFile",
  ]);
});
