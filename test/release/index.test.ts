import { expect, test } from "vitest";
import * as release from "../../src/lib/release/index.ts";
import * as reading from "../../src/lib/release/node.ts";

test("the public names that run anywhere are exactly these", () => {
  expect(Object.keys(release).sort()).toEqual([
    "checkChecksum",
    "checkFacts",
    "dayBefore",
    "elementOf",
    "exhibitFiles",
    "factId",
    "formatFacts",
    "idOfWords",
    "isUnderlined",
    "qualifierOf",
    "readable",
    "sourceOf",
    "statesMeasure",
    "unitFits",
    "unknownRelease",
  ]);
});

test("the public names that need Node are exactly these", () => {
  expect(Object.keys(reading).sort()).toEqual([
    "allReleases",
    "answersFile",
    "buildOnly",
    "checksumOf",
    "dataStamp",
    "extractFolder",
    "extractFrom",
    "extractRelease",
    "factsFile",
    "folderOfRelease",
    "formatDraftFacts",
    "hasCompanyFile",
    "isAdded",
    "isDraftRelease",
    "isPartBuilt",
    "isPublishedDraft",
    "listDrafts",
    "listReleases",
    "loadRelease",
    "openReview",
    "publishedReleases",
    "readAbbreviations",
    "readAnswers",
    "readCompanyFile",
    "readDataFile",
    "readDeclarations",
    "readDraftFacts",
    "readFrozenFiles",
    "readGlossary",
    "readReconciliations",
    "readReleaseBytes",
    "readReleaseFile",
    "readReleaseGlossary",
    "readSource",
    "readText",
    "readWithAnswers",
    "reviewDraft",
    "saveAnswers",
    "stateConventions",
    "watchData",
    "writeFrozenFile",
  ]);
});
