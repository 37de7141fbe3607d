import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { zipOf } from "../../../../src/lib/files/workbook/ooxml/zip.ts";

/** Words in no order that a machine could choose: a linear congruential generator's. */
function wordsOf(count: number): string {
  let state = 1;
  const next = (): string => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return `<c r="${state % 97}">${state % 1009}</c>`;
  };
  return Array.from({ length: count }, next).join("");
}

test("another program reads every text, in order, empty ones and those beyond ASCII too", () => {
  const texts = [
    ["[Content_Types].xml", "<Types/>"],
    ["xl/empty.xml", ""],
    ["xl/sheet.xml", `Zürich – ${"€ 1,000 ".repeat(9000)}`],
  ] as const;
  const read = Object.entries(unzipSync(zipOf(texts))).map(([path, bytes]) => [path, strFromU8(bytes)]);
  expect(read).toEqual(texts);
});

test("the directory gives each file its place, its sizes and the first day of the format", () => {
  const zip = Buffer.from(
    zipOf([
      ["a.xml", "aaaaaaaaaaaaaaaaaaaa"],
      ["b.xml", "b"],
    ]),
  );
  const directory = zip.readUInt32LE(zip.length - 6);
  const second = directory + 46 + "a.xml".length;
  expect(zip.readUInt16LE(zip.length - 12)).toBe(2);
  expect([zip.readUInt16LE(directory + 12), zip.readUInt16LE(directory + 14)]).toEqual([
    0, 0b0000000_0001_00001,
  ]);
  expect([zip.readUInt32LE(directory + 24), zip.readUInt32LE(second + 24)]).toEqual([20, 1]);
  const place = zip.readUInt32LE(second + 42);
  expect([zip.readUInt32LE(place), zip.toString("latin1", place + 30, place + 35)]).toEqual([
    0x04034b50,
    "b.xml",
  ]);
});

test("the same texts are packed into the same bytes on every machine", () => {
  const hash = createHash("sha256")
    .update(zipOf([["a.xml", wordsOf(6000)]]))
    .digest("hex");
  expect(hash).toBe("1281d40b2d3ddd4c5c863d82b37f97afda5370ab872026af5363e9a45edd238c");
});
