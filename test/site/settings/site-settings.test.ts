import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { settingsSchema } from "../../../src/lib/site/settings/settings-schema.ts";
import { readSettings } from "../../../src/lib/site/settings/site-settings.ts";
import { sourceLinks } from "../../../src/lib/site/settings/source-links.ts";
import { authorMistakes, formatProblem } from "../../../src/lib/text/problem.ts";
import { z } from "../../../src/lib/text/shaped.ts";

const file = join(tmpdir(), `site-${process.pid}.json`);

/** What is said of a text of `site.json`. */
function saidOf(text: string): readonly string[] {
  writeFileSync(file, text);
  try {
    readSettings(file);
    return [];
  } catch (error) {
    return (authorMistakes(error) ?? []).map((one) => formatProblem(one).replace(file, "site.json"));
  }
}

test("a site without a file says nothing of itself", () => {
  expect(readSettings("no/such/file.json")).toEqual({});
});

test.each([
  ['{ "repository": "https://github.com/oak/reports" }', []],
  ['{ "repository": "https://github.com/oak/reports", "branch": "live" }', []],
  [
    '{ "repository": "oak/reports" }',
    [
      'site.json:1:17  "repository" is wrong; it is an address such as https://github.com/owner/name; correct it',
    ],
  ],
  [
    '{ "repository": "https://code.oak.example/reports" }',
    [
      'site.json:1:17  "repository" is wrong; it is an address on github.com, gitlab.com, codeberg.org, or another with "links" beside it; correct it',
    ],
  ],
  [
    '{ "repo": "https://github.com/oak/reports" }',
    ['site.json:1:3  "repo" is not known; the keys are repository, branch, links; correct it or take it out'],
  ],
  [
    '{ "links": { "edit": "https://a/{path}", "source": "/b" } }',
    [
      'site.json:1:52  "links.source" is wrong; it is an address that begins with https://; correct it',
      'site.json:1:12  "links.report" is missing; it is an address; add it',
    ],
  ],
])("%s", (text, said) => {
  expect(saidOf(text)).toEqual(said);
});

const page = {
  title: "Costs & expenses",
  address: "https://example.org/notebooks/costs/",
  source: { path: "src/notebooks/costs and more.mdx" },
};
const texts = ["Edit this page", "Source of this page", "Report an error"];
const address = "https%3A%2F%2Fexample.org%2Fnotebooks%2Fcosts%2F";

test.each([
  [
    "https://github.com/oak/reports",
    [
      "https://github.com/oak/reports/edit/main/src/notebooks/costs%20and%20more.mdx",
      "https://github.com/oak/reports/blob/main/src/notebooks/costs%20and%20more.mdx",
      `https://github.com/oak/reports/issues/new?title=Costs%20%26%20expenses&body=${address}`,
    ],
  ],
  [
    "https://gitlab.com/oak/group/reports",
    [
      "https://gitlab.com/oak/group/reports/-/edit/main/src/notebooks/costs%20and%20more.mdx",
      "https://gitlab.com/oak/group/reports/-/blob/main/src/notebooks/costs%20and%20more.mdx",
      `https://gitlab.com/oak/group/reports/-/issues/new?issue[title]=Costs%20%26%20expenses&issue[description]=${address}`,
    ],
  ],
])("a page of %s can be edited, read and reported", (repository, hrefs) => {
  const links = sourceLinks({ repository }, page);
  expect(links.map(({ text }) => text)).toEqual(texts);
  expect(links.map(({ href }) => href)).toEqual(hrefs);
});

test("a host that is not known is linked to as its addresses are given", () => {
  const links = {
    edit: "https://oak.example/e/{path}",
    source: "https://oak.example/{branch}/{path}",
    report: "https://oak.example/new",
  };
  const settings = { repository: "https://oak.example/r", branch: "a/b", links };
  expect(sourceLinks(settings, { ...page, source: { path: "x/y.mdx" } }).map(({ href }) => href)).toEqual([
    "https://oak.example/e/x/y.mdx",
    "https://oak.example/a%2Fb/x/y.mdx",
    "https://oak.example/new",
  ]);
});

test("a release is read in its source and never edited, a list has no source, and no repository no link", () => {
  const settings = { repository: "https://github.com/oak/reports" };
  const kept = { ...page, source: { path: "data/oak/release.txt", isKept: true } };
  expect(sourceLinks(settings, kept).map(({ text }) => text)).toEqual(texts.slice(1));
  expect(sourceLinks(settings, { ...page, source: undefined }).map(({ text }) => text)).toEqual(
    texts.slice(2),
  );
  expect(sourceLinks({}, page)).toEqual([]);
});

test("editors complete site.json by the schema it is read with", async () => {
  const text = `${JSON.stringify(z.toJSONSchema(settingsSchema), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot("../../../.vscode/schemas/site.json");
  const editor = JSON.parse(readFileSync(".vscode/settings.json", "utf8"));
  expect(editor["json.schemas"]).toContainEqual({
    fileMatch: ["/site.json"],
    url: "./.vscode/schemas/site.json",
  });
});
