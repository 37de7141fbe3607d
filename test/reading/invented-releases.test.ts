import { globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { decodeSource, type ReadRelease, readRelease } from "../../src/lib/reading/node.ts";
import { parseCsv } from "../../src/lib/text/index.ts";
import { eachDigitOnce } from "../fuzz/attack-exhibit.ts";

/** Releases of invented companies in the forms of real ones; what their figures say was worked out by hand. */
const folders = globSync("test/reading/releases/*").toSorted();

describe.each(folders)("%s", (folder) => {
  const exhibits = readdirSync(folder).filter((name) => name.startsWith("source"));
  const read = (): ReadRelease =>
    readRelease(exhibits.map((name) => decodeSource(name, readFileSync(join(folder, name)))));

  test("says of each figure what a person reads", () => {
    const release = read();
    const file = join(folder, "facts.csv");
    const [head, ...rows] = parseCsv(readFileSync(file, "utf8"), file).map(({ fields }) => fields);
    expect(rows.map((row) => found(release, row).join())).toEqual(rows.map((row) => row.join()));
    expect(head?.join()).toBe("exhibit,printed,occurrence,value,unit,start,end,role,scenario");
  });

  test("has each digit once: in a figure, left out with a reason, or open", () => eachDigitOnce(read()));

  test("is read the same again", () => expect(read()).toEqual(read()));
});

/** What is read where a figure is printed: of its prints in an exhibit, the one with this number. */
function found({ facts }: ReadRelease, [exhibit = "", printed = "", occurrence = ""]: readonly string[]) {
  const digits = (text: string): string => text.replaceAll(/[^\d.,]/g, "");
  const fact = facts
    .filter((one) => one.exhibit === exhibit && digits(one.printed) === digits(printed))
    .toSorted((a, b) => a.at.start - b.at.start)[Number(occurrence) - 1];
  if (!fact) return [exhibit, printed, occurrence, "not found"];
  const { value, unit, start, end, role, scenario } = fact;
  return [exhibit, printed, occurrence, value, unit, start ?? "", end ?? "", role, scenario];
}
