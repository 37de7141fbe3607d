import { execFileSync } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser } from "../../src/commands/browser/find-browser.ts";
import { contentTypeOf } from "../../src/commands/serve/content-type-of.ts";
import { DenoKernel, type Shown } from "./deno-kernel.ts";
import { sharedSite } from "./shared-site.ts";

const site = await sharedSite("project");

interface JupyterCell {
  readonly id: string;
  readonly cell_type: string;
  readonly source: string;
  readonly outputs: readonly { readonly data: Shown }[];
}

const files = globSync("{guide,notebooks/*}.ipynb", { cwd: site.dist }).toSorted();
const read = (file: string): string => readFileSync(join(site.dist, file), "utf8");
const cellsOf = (file: string): readonly JupyterCell[] =>
  (JSON.parse(read(file)).cells as readonly JupyterCell[]).filter((cell) => cell.cell_type === "code");

let server: Server;
let kernel: DenoKernel;
let here = "";
/** What Notebook Kit has built. */
let served = "";

beforeAll(async () => {
  server = createServer(({ url = "/" }, answer) => {
    answer.setHeader("Content-Type", contentTypeOf(url));
    answer.setHeader("Access-Control-Allow-Origin", "*");
    const file = url.startsWith("/kit/") ? join(served, url.slice(5)) : join(site.dist, url.slice(1));
    // A browser asks for an icon whenever it likes.
    if (existsSync(file)) answer.end(readFileSync(file));
    else answer.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  here = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  kernel = new DenoKernel();
});

afterAll(() => {
  kernel.stop();
  server.close();
});

describe("a notebook for Jupyter runs from top to bottom, and shows what its page shows", () => {
  test("there is one for each notebook", () => {
    expect(files).toHaveLength(globSync("src/notebooks/*.mdx").length);
  });

  test.each(files)("%s", async (file) => {
    for (const { id, source, outputs } of cellsOf(file)) {
      const shown = await kernel.run(source.replace("http://localhost:4321/", here));
      expect(shown.map(drawn), `${file} ${id}`).toEqual(
        outputs.map(({ data }, at) => drawn(data, shown[at])),
      );
    }
  });
});

/** What was displayed on the way is caught as text alone; of a drawing, not the address below it, which names a cell. */
function drawn(data: Shown, as: Shown | number = {}): Shown {
  if (typeof as === "object" && as.displayed !== undefined) return { displayed: data["text/plain"] ?? "" };
  const svg = data["image/svg+xml"];
  return svg === undefined ? data : { ...data, "image/svg+xml": /<g[\s\S]*<\/g>/.exec(svg)?.[0] ?? "" };
}

describe("a notebook of Observable", () => {
  const kit = mkdtempSync(join(tmpdir(), "kit-"));
  const own = globSync("{guide,notebooks/*}.observable", { cwd: site.dist }).toSorted();

  beforeAll(() => {
    symlinkSync(resolve("node_modules"), join(kit, "node_modules"));
    for (const file of own)
      writeFileSync(join(kit, kitName(file)), read(file).replaceAll("http://localhost:4321/", here));
    const program = "node_modules/@observablehq/notebook-kit/dist/bin/notebooks.js";
    execFileSync(process.execPath, [program, "build", "--", ...own.map(kitName)], {
      cwd: kit,
      stdio: "pipe",
    });
    served = join(kit, ".observable/dist");
  });

  test("is built by Notebook Kit, one for each notebook", () => {
    expect(own.map((file) => file.replace(/observable$/, "ipynb"))).toEqual(files);
    expect(globSync("*.html", { cwd: served }).toSorted()).toEqual(own.map(kitName).toSorted());
  });

  test("runs in a page without a mistake, and follows its controls", async () => {
    const browser = await chromium.launch({ executablePath: findBrowser() ?? "", args: ["--no-sandbox"] });
    const page = await browser.newPage();
    await page.goto(`${here}kit/guide.html`);
    await expect.poll(() => page.textContent("main")).toContain("A margin of 20.0% asks");
    expect(await page.locator(".observablehq--error").count()).toBe(0);
    await page.locator("[data-input=margin] input").first().fill("30");
    await expect.poll(() => page.textContent("main")).toContain("A margin of 30.0% asks");
    await browser.close();
  });
});

const kitName = (file: string): string => file.replace(/^.*\//, "").replace(/observable$/, "html");
