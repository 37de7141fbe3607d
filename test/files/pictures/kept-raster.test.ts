import { createHash } from "node:crypto";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { keptRasterOf } from "../../../src/lib/files/pictures/kept-raster.ts";

const folder = "node_modules/.cache/tieout/pictures";
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"><rect width="1" height="2" fill="#123456"/></svg>`;
const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

test("a picture is kept, and one that was damaged since is drawn again", async () => {
  const before = new Set(globSync("*", { cwd: folder }));
  const unlike = svg.replace(
    "#123456",
    `#${Math.floor(Math.random() * 0xffffff)
      .toString(16)
      .padStart(6, "0")}`,
  );
  const drawn = await keptRasterOf(unlike, 1);
  const kept = globSync("*", { cwd: folder }).filter((name) => !before.has(name));
  const file =
    kept.map((name) => `${folder}/${name}`).find((path) => readFileSync(path).includes(Buffer.from(drawn))) ??
    "";
  const whole = readFileSync(file);
  expect(digest(await keptRasterOf(unlike, 1))).toBe(digest(drawn));
  for (const damaged of [whole.subarray(0, 40), Buffer.alloc(0), Buffer.from(whole).fill("x", 60, 62)]) {
    writeFileSync(file, damaged);
    expect(digest(await keptRasterOf(unlike, 1))).toBe(digest(drawn));
    expect(readFileSync(file)).toEqual(whole);
  }
});
