import { expect, test } from "vitest";
import type { Alias } from "../../../src/commands/addresses/aliases.ts";
import type { BuiltSite, SitePage } from "../../../src/commands/addresses/read-site.ts";
import { redirectRules } from "../../../src/commands/addresses/redirect-rules.ts";

const page = (path: string): readonly [string, SitePage] => [
  path,
  { path, file: "", ids: new Set(), doubled: [], what: "", links: [], bookmarks: [] },
];
const siteAt = (base: string): BuiltSite => ({
  folder: "",
  base,
  pages: new Map([page("/notebooks/new/"), page("/notebooks/kept/")]),
});
const alias = (from: string, to: string): Alias => {
  const [[path = "", anchor = ""], [toPath = "", toAnchor = ""]] = [from.split("#"), to.split("#")];
  return { from: { path, anchor }, to: { path: toPath, anchor: toAnchor }, place: "" };
};

test.each([
  ["/", ["/notebooks/old/ /notebooks/new/ 301!", "/notebooks/old/ /notebooks/new/ 301", ""]],
  [
    "/reports/",
    [
      "/reports/notebooks/old/ /reports/notebooks/new/ 301!",
      "/reports/notebooks/old/ /reports/notebooks/new/ 301",
      "",
    ],
  ],
])(
  "a page that moved has its rule below %s, for hosts that need the ! and for those that skip it",
  (base, lines) => {
    const rules = redirectRules(siteAt(base), [alias("/notebooks/old/", "/notebooks/new/")]);
    expect(rules.split("\n")).toEqual(lines);
  },
);

test("a rule may lead to a part of a page", () => {
  const rules = redirectRules(siteAt("/"), [alias("/notebooks/old/", "/notebooks/new/#part")]);
  expect(rules.split("\n")[1]).toBe("/notebooks/old/ /notebooks/new/#part 301");
});

test("an anchor has no rule, and neither has a page that is there", () => {
  const aliases = [
    alias("/notebooks/old/#cell", "/notebooks/new/#cell"),
    alias("/notebooks/kept/#cell", "/notebooks/new/"),
  ];
  expect(redirectRules(siteAt("/"), aliases)).toBe("");
});
