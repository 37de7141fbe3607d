import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { headers, headersText } from "../../../src/commands/build/host-headers.ts";

/** What `_headers` says of a path: every rule that fits it, a star for any characters, holds. */
function saidOf(text: string, path: string): readonly string[] {
  const rules = text.split(/\n(?=\/)/).map((one) => one.trim().split("\n"));
  const fits = (pattern: string): boolean =>
    new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*")}$`).test(path);
  return rules.flatMap(([pattern = "", ...said]) => (fits(pattern) ? said.map((one) => one.trim()) : []));
}

const folders = ["_astro", "embed", "live", "notebooks"];
const frames = "Content-Security-Policy: frame-ancestors 'self'";
const forGood = "Cache-Control: public, max-age=31536000, immutable";

describe.each(["/", "/reports/"])("below %s", (base) => {
  const text = headersText(base, folders);

  test("every path is given what holds everywhere", () => {
    for (const path of ["", "notebooks/a/", "embed/a/", "_astro/a.css"])
      expect(saidOf(text, base + path)).toEqual(expect.arrayContaining(["X-Content-Type-Options: nosniff"]));
  });

  test("only names with a hash are kept for good", () => {
    const kept = ["_astro/a.1f.css", "live/a.1f.json", "notebooks/a/", "", "feed.xml"].filter((path) =>
      saidOf(text, base + path).includes(forGood),
    );
    expect(kept).toEqual(["_astro/a.1f.css", "live/a.1f.json"]);
  });

  test("only what is made for frames may stand in one elsewhere", () => {
    expect(saidOf(text, base)).toContain(frames);
    expect(saidOf(text, `${base}notebooks/a/`)).toContain(frames);
    expect(saidOf(text, `${base}embed/reconciliations/a/`)).not.toContain(frames);
  });

  test("no path is told one thing twice", () => {
    for (const path of ["", "notebooks/a.ipynb", "embed/a/", "_astro/a.css", "live/a.json"]) {
      const names = saidOf(text, base + path).map((one) => one.split(":")[0]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test("pages elsewhere may read what notebooks run on, and nothing else", () => {
    const open = ["lib/tieout.1f.js", "releases/a/a-desk.json", "notebooks/a/", "live/a.1f.json"].filter(
      (path) => saidOf(text, base + path).includes("Access-Control-Allow-Origin: *"),
    );
    expect(open).toEqual(["lib/tieout.1f.js", "releases/a/a-desk.json"]);
  });

  test("files that hosts do not know have their types", () => {
    expect(saidOf(text, `${base}notebooks/a.ipynb`)).toContain("Content-Type: application/x-ipynb+json");
  });
});

test("the server of the Dockerfile says the same", () => {
  const caddy = readFileSync("Caddyfile", "utf8");
  const { everywhere, hashed, open, unframed, types } = headers;
  for (const [name, value] of [...everywhere, ...hashed, ...open, ...unframed]) {
    expect(caddy).toMatch(new RegExp(`${name} "?${value.replace(/[()*]/g, "\\$&")}"?\\n`));
  }
  for (const [end, type] of types) {
    expect(caddy).toMatch(
      new RegExp(`path \\*\\.${end}\\n\\s*header @\\w+ Content-Type "${type.replace(/[+]/g, "\\$&")}"\\n`),
    );
  }
});
