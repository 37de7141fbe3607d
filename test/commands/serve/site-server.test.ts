import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Served, serve } from "../../../src/commands/serve/site-server.ts";

const folder = mkdtempSync(join(tmpdir(), "served-"));
mkdirSync(join(folder, "site/checks"), { recursive: true });
writeFileSync(join(folder, "secret.txt"), "secret");
writeFileSync(join(folder, "site/index.html"), "<p>home</p>");
writeFileSync(join(folder, "site/checks/index.html"), "<p>checks</p>");
writeFileSync(join(folder, "site/font.woff2"), "font");
writeFileSync(
  join(folder, "site/_redirects"),
  "/reports/old/ /reports/checks/ 301!\n/reports/old/ /reports/checks/ 301\n/reports/part/ /reports/checks/#part 301\n",
);

let served: Served;
beforeAll(async () => {
  served = await serve({ folder: join(folder, "site"), port: 0, base: "/reports/" });
});
afterAll(() => served.close());

const get = (path: string): Promise<Response> =>
  fetch(new URL(path, served.url), { redirect: "manual", headers: { "accept-encoding": "gzip" } });

test.each([
  ["/reports/", 200, "text/html; charset=utf-8", "gzip"],
  ["/reports/checks/", 200, "text/html; charset=utf-8", "gzip"],
  ["/reports/font.woff2", 200, "font/woff2", null],
  ["/reports/nothing/", 404, "text/plain; charset=utf-8", null],
  ["/", 404, "text/plain; charset=utf-8", null],
  ["/reports/%2e%2e%2fsecret.txt", 404, "text/plain; charset=utf-8", null],
  ["/reports/%00", 404, "text/plain; charset=utf-8", null],
  ["/reports/%", 400, "text/plain; charset=utf-8", null],
])("%s gives %i, %s, encoded %s", async (path, status, type, encoding) => {
  const response = await get(path);
  const { headers } = response;
  expect([response.status, headers.get("content-type"), headers.get("content-encoding")]).toEqual([
    status,
    type,
    encoding,
  ]);
});

test("a page comes as it lies", async () => {
  expect(await (await get("/reports/checks/")).text()).toBe("<p>checks</p>");
});

test("a folder without a slash is sent to the one with it", async () => {
  const response = await get("/reports/checks?a=1");
  expect([response.status, response.headers.get("location")]).toEqual([301, "/reports/checks/?a=1"]);
});

test("a port in use is passed over", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const { port } = other.address() as AddressInfo;
  const next = await serve({ folder, port });
  expect(next.port).toBeGreaterThan(port);
  await next.close();
  other.close();
});

test.each([
  ["/reports/old/?a=1&b=%20", "/reports/checks/?a=1&b=%20"],
  ["/reports/part/?a=1", "/reports/checks/?a=1#part"],
])("%s leads on as the rules of the site say, with its query", async (path, location) => {
  const response = await get(path);
  expect([response.status, response.headers.get("location")]).toEqual([301, location]);
});

test("a file that cannot be read is one answer, and the server lives", async () => {
  // Larger than what Node reads at once; it takes no room.
  const file = join(folder, "site/large.txt");
  writeFileSync(file, "");
  truncateSync(file, 3 * 2 ** 30);
  const response = await get("/reports/large.txt");
  expect([response.status, await response.text()]).toEqual([
    500,
    "/reports/large.txt is there and cannot be read (ERR_FS_FILE_TOO_LARGE)\n",
  ]);
  rmSync(file);
  expect((await get("/reports/")).status).toBe(200);
});

test.skipIf(process.getuid?.() === 0)("a file without permission is forbidden", async () => {
  const file = join(folder, "site/closed.txt");
  writeFileSync(file, "closed", { mode: 0o000 });
  expect((await get("/reports/closed.txt")).status).toBe(403);
});

test("where a site has a page for what is not there, it answers for pages and for no file", async () => {
  const site = mkdtempSync(join(tmpdir(), "lost-"));
  writeFileSync(join(site, "404.html"), "<p>lost</p>");
  const lost = await serve({ folder: site, port: 0 });
  const answer = async (path: string) => {
    const response = await fetch(new URL(path, lost.url));
    return [response.status, await response.text()];
  };
  expect(await answer("/notebooks/nothing/")).toEqual([404, "<p>lost</p>"]);
  expect(await answer("/nothing.html")).toEqual([404, "<p>lost</p>"]);
  expect(await answer("/nothing.csv")).toEqual([404, "There is no page at /nothing.csv\n"]);
  await lost.close();
});
