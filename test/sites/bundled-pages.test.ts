import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type BuildResult, TemporarySite } from "./temporary-site.ts";

/** What Node loads by itself: elements, expressions of MDX, modules and files beside the notebook. */
const constructs = `
<details class="more">
<summary>Why *so*</summary>

Because **of** it, {"<b>" + 1 + "</b>"}.

</details>

<p set:html={"<i>as it is</i>"} />

export const Own = ({ children }) => <em>{children}</em>;

<Own>mine</Own>

\`\`\`ts id=own-module
import { shout } from "./shout.ts";
import file from "./ferns.csv";

shout(file.text.trim());
\`\`\`
`;

/** One grey point. */
const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==",
  "base64",
);

describe("pages of notebooks", () => {
  const site = new TemporarySite("fern");
  const page = (): string => readFileSync(join(site.folder, "dist/notebooks/profit/index.html"), "utf8");
  const addressOf = (html: string): string => /<img src="([^"]*)" alt="Ferns"/.exec(html)?.[1] ?? "none";
  const add = (name: string, text: string): void =>
    appendFileSync(join(site.folder, "src/notebooks", name), text);
  let loaded: string;
  let built: BuildResult;

  beforeAll(() => {
    add("shout.ts", "export const shout = (text: string): string => text.toUpperCase();\n");
    add("ferns.csv", "kind\nostrich\n");
    add("profit.mdx", constructs);
    built = site.build();
    loaded = page();
    writeFileSync(join(site.folder, "src/notebooks/ferns.png"), picture);
    add("profit.mdx", "\n![Ferns](./ferns.png)\n");
  });

  test("what Node loads says what MDX says", () => {
    expect(built).toMatchObject({ code: 0, warned: "" });
    for (const part of ["<i>as it is</i>", "<em>mine</em>", "<em>so</em>", "&#x3C;b>1&#x3C;/b>", "OSTRICH"])
      expect(loaded).toContain(part);
  });

  describe("one of which shows a picture that lies beside it", () => {
    let bundled: string;

    beforeAll(() => {
      built = site.build();
      bundled = page();
    });

    test("it is bundled, and is but for the picture the same to the character", () => {
      expect(built).toMatchObject({ code: 0, warned: "" });
      expect(bundled).not.toBe(loaded);
      expect(bundled.replace(/\n<p>\s*<img src="[^"]*" alt="Ferns"[^>]*><\/p>/, "")).toBe(loaded);
      expect(existsSync(join(site.folder, "dist", addressOf(bundled)))).toBe(true);
    });

    test("the picture stays where it is when another notebook changes", () => {
      add("sales.mdx", "\nOne more sentence.\n");
      expect(site.build()).toMatchObject({ code: 0, warned: "" });
      expect(page()).toBe(bundled);
      expect(existsSync(join(site.folder, "dist", addressOf(bundled)))).toBe(true);
    });
  });
});
