import { expect, test } from "vitest";
import { encodePng } from "../../../src/lib/files/pictures/encode-png.ts";
import { readPng } from "../../site/read-png.ts";

test.each([
  ["of a palette, where its colours fit", 16, ["IHDR", "PLTE", "IDAT", "IEND"]],
  ["of colours, where there are more than 256", 17, ["IHDR", "IDAT", "IEND"]],
])("a picture %s, holds each pixel as it was", (_, size, chunks) => {
  const pixels = Uint8Array.from(
    { length: size * size * 4 },
    (_, at) => [at >> 10, at >> 2, 7, 255][at % 4] ?? 0,
  );
  const read = readPng(encodePng(size, size, pixels));
  expect(read).toMatchObject({ width: size, height: size, chunks });
  for (let at = 0; at < size * size; at++) {
    expect(read.pixel(at % size, Math.floor(at / size))).toEqual([...pixels.subarray(at * 4, at * 4 + 3)]);
  }
});
