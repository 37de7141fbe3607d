import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readBuiltPages } from "./built-pages.ts";
import { pages, siteFolder } from "./built-project.ts";

const folder = siteFolder;
const all = readBuiltPages(folder);
/** Pages that lead on, and the overview whose anchors do, have one script that takes along query and fragment. */
const leadsOn = ({ document }: { document: Document }): boolean =>
  document.querySelector(".moved-page, .moved-to") !== null;
const built = new Map([...all].filter(([, page]) => !leadsOn(page)));

test.each([
  "",
  "notebooks/",
  "notebooks/adjusted-ebitda/",
  "releases/internap-2010-q2/reconciliations/adjusted-ebitda/2010-q2/",
  "releases/internap-2010-q2/reconciliations/adjusted-ebitda/2010-q1/",
  "releases/internap-2010-q2/reconciliations/adjusted-ebitda/2009-q2/",
  "releases/internap-2010-q2/",
  "releases/internap-2010-q2/checks/",
])("/%s is a page that never goes away", (path) => {
  expect(pages).toContain(path);
});

/** What a page says of itself to machines is data. */
const notData = ":not([type='application/ld+json'])";
const code = `script${notData}, link[rel=modulepreload]`;

/** Pages with filters or a search, notebooks with live cells, the frame of the copy buttons, and what draws a picture. */
const isLive = (document: Document): boolean =>
  document.querySelector("[data-filters], #_live, [role=search], body.copy, body.picture, #_desk-place") !==
  null;

test("filters stand over the lines of a release and over the checks, and nowhere else", () => {
  const filtered = [...built.values()].filter(({ document }) => document.querySelector("[data-filters]"));
  expect(filtered.map(({ path }) => path)).toEqual([
    "/releases/internap-2010-q2/checks/",
    "/releases/internap-2010-q2/",
  ]);
});

test("only pages that are live ship a script, as a module in a file of its own, and none has handlers", () => {
  for (const { path, document } of built.values()) {
    const attributes = [...document.querySelectorAll("*")].flatMap((one) => [...one.attributes]);
    const handlers = attributes.filter(
      ({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value),
    );
    expect([path, handlers.map(({ name }) => name)]).toEqual([path, []]);
    const scripts = [...document.querySelectorAll(code)];
    expect([path, scripts.length > 0]).toEqual([path, isLive(document)]);
    expect([path, scripts.map(({ textContent }) => textContent).join("")]).toEqual([path, ""]);
    for (const script of document.querySelectorAll(`script${notData}`)) {
      expect([path, script.getAttribute("type")]).toEqual([path, "module"]);
    }
  }
});

test("every script of the site lies with its other parts, those of live cells, of the search and of what notebooks elsewhere load apart", () => {
  const elsewhere = globSync("**/*.{js,mjs,wasm}", { cwd: folder }).filter(
    (file) => !/^(?:_astro|lib|live|search)\b.*\.js$/.test(file),
  );
  expect(elsewhere).toEqual([]);
});

test("no id stands twice on a page", () => {
  for (const { path, ids } of built.values()) {
    expect([path, ids.filter((id, index) => ids.indexOf(id) !== index)]).toEqual([path, []]);
  }
});

/** Rule: `isAddressPart`: an id that an author may choose begins with a letter or a digit. */
test("on a notebook's page every id is its author's, or begins as no author's may", () => {
  const chosen = (path: string): ReadonlySet<string> => {
    const slug = path === "/guide/" ? "guide" : path.split("/")[2];
    const source = readFileSync(`src/notebooks/${slug}.mdx`, "utf8");
    const found = source.matchAll(/\bid=([\w-]+)|\/\* #([\w-]+) \*\//g);
    return new Set([...found].map(([, cell, heading]) => cell ?? heading ?? ""));
  };
  const notebooks = [...built.values()].filter(({ path }) => /^\/(?:notebooks\/.+|guide)\/$/.test(path));
  expect(notebooks.length).toBeGreaterThan(5);
  for (const { path, ids } of notebooks) {
    const own = chosen(path);
    expect([path, ids.filter((id) => !id.startsWith("_") && !own.has(id))]).toEqual([path, []]);
  }
});

test("every link, anchor and reference of the site leads somewhere", () => {
  const broken = [...built.values()].flatMap(({ path, document }) =>
    addresses(document).flatMap((address) => (leads(address, path) ? [] : [`${path} → ${address}`])),
  );
  expect(broken).toEqual([]);
});

test("every reference by id finds its element", () => {
  const references = ["popovertarget", "aria-labelledby", "aria-describedby", "for"];
  const broken = [...built.values()].flatMap(({ path, document, ids }) =>
    references.flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)]
        .flatMap((one) => one.getAttribute(name)?.split(/\s+/) ?? [])
        .filter((id) => !ids.includes(id))
        .map((id) => `${path} ${name} → ${id}`),
    ),
  );
  expect(broken).toEqual([]);
});

function addresses(document: Document): readonly string[] {
  const linked = [...document.querySelectorAll("[href], [src]")];
  return linked.map((one) => one.getAttribute("href") ?? one.getAttribute("src") ?? "");
}

/** Whether an address is a page with the anchor it names, or a file; only http addresses elsewhere are let be. */
function leads(address: string, from: string): boolean {
  const url = new URL(address, `http://site${from}`);
  if (url.host !== "site") return url.protocol === "https:" || url.protocol === "mailto:";
  const path = decodeURIComponent(url.pathname);
  const page = all.get(path);
  if (!page) return existsSync(join(folder, path)) && !path.endsWith("/") && url.hash === "";
  return url.hash === "" || page.ids.includes(decodeURIComponent(url.hash.slice(1)));
}
