import { appendFileSync, existsSync, mkdtempSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { runAdd } from "../../../src/commands/add.ts";
import { answerReview, reviewInDev } from "../../../src/commands/review/review-in-dev.ts";

let data = "";
let address = "";
let server: Server;

beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), "review-dev-"));
  vi.stubEnv("TIEOUT_DATA", data);
  const names = ["--company", "pellam", "--release", "pellam-q3"];
  runAdd(["test/reading/releases/pellam/source.md", "--data", data, ...names], {
    print: () => {},
    warn: () => {},
  });
  const session = { token: "secret", undone: new Map() };
  server = createServer(async (request, response) => {
    if (!(await answerReview(request, response, session))) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  vi.unstubAllEnvs();
  server.close();
});

const page = "/releases/pellam-q3/review/";
const get = async (path = page) => fetch(address + path);
const formOf = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]),
  );
const post = (form: Record<string, string>, origin = address) =>
  fetch(address + page, {
    method: "POST",
    body: new URLSearchParams(form),
    headers: { origin },
    redirect: "manual",
  });
const written = () => existsSync(join(data, "pellam/answers.csv"));

describe("the page of review while editing", () => {
  test("asks the most valuable question, and writes what is answered into the files of the release", async () => {
    const html = await (await get()).text();
    expect(html).toContain("When do the company’s fiscal years end?");
    expect((await post({ ...formOf(html), said: "y" })).status).toBe(303);
    expect(readFileSync(join(data, "pellam/answers.csv"), "utf8")).toMatch(/\ncalendar,/);
    expect(await (await get()).text()).not.toContain("When do the company’s fiscal years end?");
  });

  test("takes the last answer back, and offers it only where there is one", async () => {
    const html = await (await get()).text();
    expect(html).not.toContain("Take back");
    await post({ ...formOf(html), said: "y" });
    const next = await (await get()).text();
    expect(next).toContain("Take back the last answer");
    expect((await post({ ...formOf(next), said: "u" })).status).toBe(303);
    expect(await (await get()).text()).toContain("When do the company’s fiscal years end?");
    expect(readFileSync(join(data, "pellam/answers.csv"), "utf8")).not.toMatch(/\ncalendar,/);
  });

  test("says what follows from each answer, and sends what is typed by a form of its own, so that Enter confirms nothing", async () => {
    const html = await (await get()).text();
    expect(html).toContain("As read, the periods are named so. The company’s next release is read so too.");
    const [, , typed = ""] = html.split("<form");
    expect(typed).toContain('name="typed"');
    expect(typed.match(/<button[^>]*>/g)).toEqual(['<button name="said" value="t">']);
  });

  test.each([
    ["another site", {}, "http://example.org"],
    ["a page without the token", { token: "other" }, undefined],
  ])("refuses what %s sends", async (_, changed, origin) => {
    const form = { ...formOf(await (await get()).text()), said: "y", ...changed };
    expect((await post(form, origin ?? address)).status).toBe(403);
    expect(written()).toBe(false);
  });

  test("refuses an answer over files that changed since it asked", async () => {
    const form = formOf(await (await get()).text());
    appendFileSync(join(data, "pellam/pellam-q3/reading.json"), "\n");
    expect((await post({ ...form, said: "y" })).status).toBe(409);
    expect(written()).toBe(false);
  });

  test("says what is wrong with what was typed", async () => {
    const form = formOf(await (await get()).text());
    const answer = await post({ ...form, said: "t", typed: "year whenever" });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("names no month");
  });

  test.each(["/releases/nothing/review/", "/releases/..%2f..%2fetc/review/", "/releases/pellam-q3/"])(
    "leaves %s to others",
    async (path) => expect((await get(path)).status).toBe(404),
  );

  test("says how much is confirmed, and is set with a sheet of the site", async () => {
    const html = await (await get()).text();
    expect(html).toMatch(/<progress value="0" max="\d+" aria-label="0 of \d+ figures confirmed">/);
    const [, sheet = ""] = /<link rel="stylesheet" href="(?:\.\.\/){3}([^"]+)"/.exec(html) ?? [];
    expect(existsSync(sheet)).toBe(true);
  });

  test("is served while editing, and by no build", () => {
    expect(Object.keys(reviewInDev().hooks)).toEqual(["astro:server:setup"]);
  });
});
