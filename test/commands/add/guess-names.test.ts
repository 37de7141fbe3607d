import { expect, test } from "vitest";
import { guessNames } from "../../../src/commands/add/guess-names.ts";
import { decodeSource, readRelease } from "../../../src/lib/reading/node.ts";

const nameIn = (text: string): string =>
  guessNames(readRelease([decodeSource("source.txt", new TextEncoder().encode(text))]), {}).companyName;

test.each([
  [
    "FOR IMMEDIATE RELEASE\n\nTarnbrook Holdings plc announces results of the third quarter.\n",
    "a line above",
  ],
  [
    "FOR IMMEDIATE RELEASE\nTarnbrook Holdings plc announces results of the third quarter.\n",
    "a line right above",
  ],
  ["Press Release Tarnbrook Holdings plc announces results of the third quarter.\n", "words before it"],
  ["Third Quarter Results\n\nTarnbrook Holdings plc announces results.\n", "a title above"],
  ["Contact\n   \nTarnbrook Holdings\nplc announces results of the third quarter.\n", "a line end within"],
])("in %j the company has its own name: %s", (text) => {
  expect(nameIn(text)).toBe("Tarnbrook Holdings plc");
});

test("a name without the form of a company is who reports in a headline, without marks of trade", () => {
  expect(nameIn("Tarnbrook Realty® Announces Fourth Quarter Results\n\nTarnbrook Realty® , a trust.\n")).toBe(
    "Tarnbrook Realty",
  );
});
