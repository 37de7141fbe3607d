import { globSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
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

beforeAll(async () => {
  server = createServer(({ url = "/" }, answer) => {
    answer.setHeader("Content-Type", contentTypeOf(url));
    answer.end(read(url.slice(1)));
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
