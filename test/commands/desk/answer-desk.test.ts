import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { answerDesk } from "../../../src/commands/desk/desk-in-dev.ts";
import { fnv1a64 } from "../../../src/lib/text/index.ts";

const root = mkdtempSync(join(tmpdir(), "desk-"));
const folder = join(root, "notebooks");
const file = join(folder, "fern", "one.mdx");
const source = "---\ntitle: A\n---\r\n\r\nSales rose.  \r\n\n```ts\n1\n```\n";
const token = "secret";

const server = createServer((request, response) => {
  answerDesk(request, response, { token, folder }).catch((error: unknown) =>
    response.destroy(error as Error),
  );
});
await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
afterAll(() => server.close());

beforeEach(() => {
  mkdirSync(join(folder, "fern"), { recursive: true });
  writeFileSync(file, source);
});

const at = source.indexOf("rose");
const change = {
  notebook: `${folder}/fern/one.mdx`,
  hash: fnv1a64(source),
  start: at,
  end: at + 4,
  expected: "rose",
  text: "fell",
};

async function send(body: unknown, headers: Record<string, string> = {}, method = "POST") {
  const init = { method, headers: { origin, "tieout-desk": token, ...headers } };
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const answer = await fetch(`${origin}/_desk/save`, method === "POST" ? { ...init, body: text } : init);
  return { status: answer.status, said: (await answer.json()) as Record<string, unknown> };
}

async function ask(what: string, body: object) {
  const headers = { origin, "tieout-desk": token };
  return fetch(`${origin}/_desk/${what}`, { method: "POST", headers, body: JSON.stringify(body) });
}

test("of a notebook of which no page was made there is nothing to tell", async () => {
  for (const what of ["cells", "values"]) {
    const answer = await ask(what, { notebook: change.notebook, ...(what === "values" && { cell: 0 }) });
    expect(answer.status).toBe(404);
    expect(stands()).toBe(source);
  }
});

const stands = (): string => readFileSync(file, "utf8");

test("a change of one word is written, and not a byte beside it", async () => {
  const changed = source.replace("rose", "fell");
  expect(await send(change)).toEqual({ status: 200, said: { hash: fnv1a64(changed) } });
  expect(stands()).toBe(changed);
});

describe("nothing is written", () => {
  test.each([
    ["another page of the browser", { origin: "http://evil.example" }],
    ["a page without an origin", { origin: "null" }],
    ["another port of this machine", { origin: "http://localhost:1" }],
    ["who does not have the token", { "tieout-desk": "guess" }],
  ])("for %s", async (_, headers) => {
    expect((await send(change, headers)).status).toBe(403);
    expect(stands()).toBe(source);
  });

  test("for what is not posted", async () => {
    expect((await send(null, {}, "GET")).status).toBe(405);
    expect((await send(null, {}, "PUT")).status).toBe(405);
  });

  test.each([
    ["no JSON", "{"],
    ["no change", {}],
    ["a span of no numbers", { ...change, start: "0" }],
    ["a span with a fraction", { ...change, end: 0.5 }],
  ])("of %s", async (_, body) => {
    expect((await send(body)).status).toBe(400);
    expect(stands()).toBe(source);
  });

  test("of what is longer than any notebook", async () => {
    expect((await send({ ...change, text: "x".repeat(4_000_001) })).status).toBe(413);
    expect(stands()).toBe(source);
  });

  test.each([
    ["up", "../outside.mdx"],
    ["up and down again", "fern/../fern/one.mdx"],
    ["to an absolute path", "/outside.mdx"],
    ["in other letters", "fern/One.mdx"],
    ["by a link to a file", "link.mdx"],
    ["by a link to a folder", "linked/one.mdx"],
    ["to another kind of file", "fern/one.ts"],
    ["by a null", "fern/one.mdx\0.mdx"],
    ["with a backslash", "fern\\one.mdx"],
    ["to what is not there", "fern/two.mdx"],
  ])("on a path that leads %s", async (_, name) => {
    const outside = join(root, "outside.mdx");
    writeFileSync(outside, source);
    writeFileSync(join(folder, "fern", "one.ts"), source);
    for (const [link, to] of [
      ["link.mdx", outside],
      ["linked", join(folder, "fern")],
    ] as const)
      try {
        symlinkSync(to, join(folder, link));
      } catch {}
    expect((await send({ ...change, notebook: `${folder}/${name}` })).status).toBe(404);
    expect([stands(), readFileSync(outside, "utf8")]).toEqual([source, source]);
  });

  test("on a path that does not begin with the folder of notebooks", async () => {
    expect((await send({ ...change, notebook: "fern/one.mdx" })).status).toBe(404);
  });

  test("into a file that is in no UTF-8, and could not be written back as it is", async () => {
    writeFileSync(file, Buffer.concat([Buffer.from(source), Buffer.from([0xff])]));
    expect((await send(change)).status).toBe(404);
  });

  test("where the file changed meanwhile: what stands there now is answered", async () => {
    writeFileSync(file, `${source}\nMore.\n`);
    const { status, said } = await send(change);
    expect([status, said]).toEqual([409, { found: { kind: "stale", now: `${source}\nMore.\n` } }]);
    expect(stands()).toBe(`${source}\nMore.\n`);
  });

  test("where something else than expected stands in the span", async () => {
    expect((await send({ ...change, expected: "sank" })).status).toBe(409);
  });

  test("of which no page could be made: what is wrong is answered with its place", async () => {
    const { status, said } = await send({ ...change, text: "{" });
    expect(status).toBe(422);
    expect(said).toMatchObject({ found: { kind: "refused", problems: [{ line: 5 }] } });
    expect(stands()).toBe(source);
  });
});
