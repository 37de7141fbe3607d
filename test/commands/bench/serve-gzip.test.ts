import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type GzipServer, serveGzip } from "../../../src/commands/bench/serve-gzip.ts";

const folder = mkdtempSync(join(tmpdir(), "tieout-serve-"));
let served: GzipServer;

beforeAll(async () => {
  writeFileSync(join(folder, "index.html"), "<p>here</p>");
  writeFileSync(join(folder, "a.woff2"), "font");
  served = await serveGzip(folder);
});
afterAll(() => {
  served.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ["/", 200, "gzip", "text/html; charset=utf-8"],
  ["/a.woff2", 200, null, "font/woff2"],
  ["/nothing.html", 404, null, null],
])("%s is answered with %d, %s", async (path, status, encoding, type) => {
  const { status: answered, headers } = await fetch(served.origin + path);
  expect([answered, headers.get("content-encoding"), headers.get("content-type")]).toEqual([
    status,
    encoding,
    type,
  ]);
});
