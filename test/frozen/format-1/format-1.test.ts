import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { renderFormat1 } from "../../../src/lib/frozen/format-1/format-1.ts";
import { filesBelow, readSource, resolve } from "../../architecture/source-files.ts";
import { onceFrozen, record } from "../records.ts";

const links = { release: "/r/", line: (line: number) => `/r/#L${line}` };
const none = { release: null, line: () => null };

/** With each element on a line, so that people can read what changed. */
const onLines = ({ head, body }: { head: string; body: string }): string =>
  `${head}${body}\n`.replaceAll("><", ">\n<");

// What is frozen stays as it is. When this fails, undo the change: another look needs another format.
test("the page of a record that was frozen once is, to the character, what it was", async () => {
  const page = onLines(renderFormat1(onceFrozen().record, links));
  await expect(page).toMatchFileSnapshot("__snapshots__/once-frozen.html");
});

test("nothing renders it that living pages are rendered with, but HTML itself", () => {
  const own = filesBelow("src/lib/frozen/format-1", ".ts");
  const others = own
    .filter((path) => !path.endsWith("/index.ts"))
    .map(readSource)
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ typeOnly }) => !typeOnly)
        .map(({ specifier, names }) => ({ target: resolve(path, specifier) ?? specifier, names })),
    )
    .filter(({ target }) => !own.includes(target));
  expect([...new Set(others.map(({ target }) => target))]).toEqual(["src/lib/text/index.ts"]);
  expect([...new Set(others.flatMap(({ names }) => names))].toSorted()).toEqual([
    "Child",
    "Html",
    "h",
    "htmlOf",
  ]);
});

test("a page whose release is gone has no links to it", () => {
  const { head, body } = renderFormat1(record, none);
  expect(`${head}${body}`).not.toMatch(/href="(?!#)/);
  expect(`${head}${body}`).toContain("<span>line 303</span>");
});

describe("text is escaped wherever it comes from", () => {
  const evil = `<script>"&'</script>`;
  const [first] = record.rows;
  const [group] = record.checks;
  const amount = { value: evil, unit: evil, scale: 0, decimals: null };
  const row = first && {
    ...first,
    label: evil,
    concept: evil,
    amount,
    witnesses: [[evil, 1, 0, evil, evil, evil]],
  };
  const bad = {
    ...record,
    ...{ title: evil, issuer: evil, answer: evil, periodTitle: evil, period: evil, id: evil, hash: evil },
    release: { id: evil, title: evil, published: evil, sha256: evil },
    rows: [row],
    printed: row,
    recomputed: amount,
    verdict: { verdict: evil, rule: evil, check: evil, residual: evil, tolerance: evil },
    checks: [{ of: evil, found: [[evil, 1, evil, evil, evil, evil]] }, group],
    cells: [{ notebook: evil, id: evil, code: [evil] }],
    frozen: { on: evil, by: evil },
  } as unknown as typeof record;

  test("in text and in attributes", () => {
    const { head, body } = renderFormat1(bad, { release: evil, line: () => evil });
    const { document } = parseHTML(`<main>${head}${body}</main>`);
    expect(document.querySelectorAll("script").length).toBe(0);
    expect(document.querySelector("h1")?.textContent).toBe(evil);
    expect(document.querySelector("time")?.getAttribute("datetime")).toBe(evil);
    expect(document.querySelector("svg")?.getAttribute("aria-label")).toContain(evil);
    expect(document.querySelector("pre code")?.textContent).toBe(evil);
  });
});
