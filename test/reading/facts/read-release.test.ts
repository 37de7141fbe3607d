import { expect, test } from "vitest";
import { decodeSource, readRelease } from "../../../src/lib/reading/node.ts";

const text = [
  "# Orla Works reports",
  "",
  "STATEMENTS OF OPERATIONS (in millions)",
  "",
  "| | Three Months Ended June 30, 2025 | Three Months Ended June 30, 2024 |",
  "| --- | --- | --- |",
  ...["Revenue", "Costs", "Margin", "Taxes", "Net income"].map(
    (one, at) => `| ${one} | ${at + 5} | ${at + 4} |`,
  ),
  "",
].join("\n");
const sources = (own: string) => [decodeSource("source.md", new TextEncoder().encode(own))];
const idsOf = (own: string, yearEnd?: number) =>
  readRelease(sources(own), yearEnd === undefined ? {} : { yearEnd }).facts.map(({ id }) => id);

test("a release that was read is read by another calendar anew, and by its own again as at first", () => {
  const first = idsOf(text);
  expect(first[0]).toBe("revenues.2025-Q2@L7");
  expect(idsOf(text, 6)[0]).toBe("revenues.2025-Q4@L7");
  expect(idsOf(text)).toEqual(first);
  expect(idsOf(text, 12)).toEqual(first);
});

test("a release of which one character changed is read anew", () => {
  expect(readRelease(sources(text)).facts[0]?.value).toBe("5000000");
  expect(readRelease(sources(text.replace("| Revenue | 5", "| Revenue | 6"))).facts[0]?.value).toBe(
    "6000000",
  );
});

test("where figures stand in the bytes of their source is told of each source, though two read alike", () => {
  const bytes = new TextEncoder().encode(text);
  const marked = Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]);
  const [plain, later] = [bytes, marked].map((one) => {
    const { facts, readings } = readRelease([decodeSource("source.md", one)]);
    return readings[0]?.bytes[facts[0]?.at.start ?? 0] ?? 0;
  });
  expect(later).toBe((plain ?? 0) + 3);
});
