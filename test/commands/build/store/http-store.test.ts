import { existsSync, mkdtempSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type OfKey, openHttpStore } from "../../../../src/commands/build/store/http-store.ts";
import { keyOf } from "../../../../src/commands/build/store/key-of.ts";
import { openStore } from "../../../../src/commands/build/store/open-store.ts";

/** What the server has, by path, and what it was asked; each test may have it answer otherwise. */
const there = new Map<string, Buffer>();
let asked: string[] = [];
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let told: string[] = [];

const keepOrGive = (request: IncomingMessage, response: ServerResponse): void => {
  const { method, url = "" } = request;
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    if (method === "PUT") there.set(url, Buffer.concat(chunks));
    const found = there.get(url);
    response.writeHead(found ? 200 : 404).end(method === "PUT" ? "" : found);
  });
};
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url} ${request.headers.authorization ?? ""}`.trim());
  answer(request, response);
});

let port = 0;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  there.clear();
  [asked, told, answer] = [[], [], keepOrGive];
});

const [one, two] = [keyOf({ text: "one" }), keyOf({ text: "two" })];
const at = (name = ""): string => `http://${name}127.0.0.1:${port}/kept/`;
const open = (address = at(), milliseconds = 5000) =>
  openHttpStore(address, { milliseconds, tell: (line) => told.push(line) });
const folder = (): string => mkdtempSync(join(tmpdir(), "shared-"));
const put = (into: string, key: string, text: string): void =>
  openStore(into).put<OfKey>(key, { about: { key }, files: [["index.html", Buffer.from(text)]] });
const textIn = (from: string, key: string): string | undefined =>
  openStore(from)
    .get(key)
    ?.files.map(([, content]) => Buffer.from(content).toString())[0];

test("what one machine shares, another has, under the same key and no other", async () => {
  const [mine, yours] = [folder(), folder()];
  put(mine, one, "<p>One");
  await open().share([one, two], mine);
  await open().fetch([one, two], yours);
  expect([textIn(yours, one), textIn(yours, two)]).toEqual(["<p>One", undefined]);
  expect([told, asked.toSorted()]).toEqual([
    [],
    [`GET /kept/${one}`, `GET /kept/${two}`, `PUT /kept/${one}`].toSorted(),
  ]);
});

test.each<[string, (whole: Buffer) => Buffer]>([
  ["cut off", (whole) => whole.subarray(0, -1)],
  ["changed", (whole) => Buffer.concat([whole.subarray(0, -1), Buffer.from([(whole.at(-1) ?? 0) ^ 1])])],
  ["empty", () => Buffer.alloc(0)],
  ["a page that says it is not there", () => Buffer.from("<!doctype html>\n<p>Not found")],
])("an entry that is %s is not there, and the next is asked for all the same", async (_, change) => {
  const [mine, yours] = [folder(), folder()];
  for (const key of [one, two]) put(mine, key, key);
  await open().share([one, two], mine);
  there.set(`/kept/${one}`, change(there.get(`/kept/${one}`) ?? Buffer.alloc(0)));
  await open().fetch([one, two], yours);
  expect([textIn(yours, one), textIn(yours, two), told]).toEqual([undefined, two, []]);
});

test("a whole entry of another key is not there", async () => {
  const [mine, yours] = [folder(), folder()];
  put(mine, two, "<p>Two");
  await open().share([two], mine);
  there.set(`/kept/${one}`, there.get(`/kept/${two}`) ?? Buffer.alloc(0));
  await open().fetch([one], yours);
  expect(existsSync(join(yours, one.slice(0, 2)))).toBe(false);
});

test("a name and a password in the address are sent, and in no message", async () => {
  answer = (_, response) => void response.writeHead(500).end();
  await open(at("moss:s%2Fcret@")).fetch([one], folder());
  expect(asked).toEqual([`GET /kept/${one} Basic ${btoa("moss:s/cret")}`]);
  expect(told).toEqual([
    `the store at http://127.0.0.1:${port}/kept fails, and is left alone: it answers 500`,
  ]);
});

test("a place that never answers is given up in its time, told once, and asked no more", async () => {
  answer = () => {};
  const store = open(at(), 200);
  const many = Array.from({ length: 100 }, (_, index) => keyOf({ text: `${index}` }));
  const started = performance.now();
  await store.fetch(many, folder());
  await store.share(many, folder());
  expect(performance.now() - started).toBeLessThan(3000);
  expect(asked.length).toBeLessThanOrEqual(8);
  expect(told).toEqual([expect.stringMatching(/it does not answer in time$/)]);
});

test("a place that stops in the middle of an answer is given up in its time", async () => {
  answer = (_, response) => void response.writeHead(200, { "content-length": "100" }).write("tieout");
  const yours = folder();
  await open(at(), 200).fetch([one], yours);
  expect([textIn(yours, one), told.length]).toEqual([undefined, 1]);
});

test("a place that takes nothing, or where nobody listens, is told once and stops no build", async () => {
  const mine = folder();
  put(mine, one, "<p>One");
  answer = (_, response) => void response.writeHead(403).end();
  await open().share([one], mine);
  await open("http://127.0.0.1:1/kept").fetch([one, two], mine);
  expect(told).toEqual([
    expect.stringMatching(/it answers 403 to what is sent$/),
    expect.stringMatching(/^the store at http:\/\/127\.0\.0\.1:1\/kept fails, and is left alone: ./),
  ]);
});
