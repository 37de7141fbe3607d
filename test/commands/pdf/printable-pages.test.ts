import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { printablePages, siteBase } from "../../../src/commands/pdf/printable-pages.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pdf-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, html = "<h1>Page</h1>"): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), html);
}

test("notebooks, the guide and living reconciliations are printed, each under its name", () => {
  for (const path of ["", "checks/", "guide/", "notebooks/", "notebooks/margins/", "releases/one/"])
    write(`${path}index.html`);
  write("releases/one/reconciliations/adjusted-ebitda/2010-q2/index.html");
  write("releases/one/reconciliations/adjusted-ebitda/2010-q2/@abc/index.html");
  write("releases/one/notebooks/margins/index.html");
  expect(printablePages(folder)).toEqual([
    { name: "guide", path: "guide/", file: "guide.pdf" },
    { name: "margins", path: "notebooks/margins/", file: "margins.pdf" },
    {
      name: "one/margins",
      path: "releases/one/notebooks/margins/",
      file: "releases/one/notebooks/margins.pdf",
    },
    {
      name: "one/adjusted-ebitda/2010-q2",
      path: "releases/one/reconciliations/adjusted-ebitda/2010-q2/",
      file: "releases/one/reconciliations/adjusted-ebitda-2010-q2.pdf",
    },
  ]);
});

test("a page that only leads on to another is not printed", () => {
  write("notebooks/old/index.html", '<meta http-equiv="refresh" content="0; url=/notebooks/new/">');
  expect(printablePages(folder)).toEqual([]);
});

test.each([
  ["/", '<link rel="stylesheet" href="/_astro/a.css">'],
  ["/reports/", '<link rel="stylesheet" href="/reports/_astro/a.css">'],
  ["/", "<p>No parts</p>"],
])("a site that stands at %s is served there", (base, html) => {
  write("index.html", html);
  expect(siteBase(folder)).toBe(base);
});
