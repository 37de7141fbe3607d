import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { writeStaged } from "../../lib/text/node.ts";
import { launchBrowser } from "./launch-browser.ts";
import { type EditLatency, editsOf, measureEdit } from "./measure-edits.ts";
import { copyParts, model, projectParts } from "./project-copy.ts";
import { varyNotebook } from "./vary-notebook.ts";

/** What editing takes with so many other notebooks beside the largest one. */
export interface EditRow extends EditLatency {
  readonly others: number;
}

const times = 20;

/**
 * Edits the largest notebook of a copy of the project under `astro dev`, alone with the project's own and with 200
 * editions beside it, and measures from each save to the painted page.
 */
export async function benchEdits(folder: string, browserPath: string): Promise<readonly EditRow[]> {
  const rows: EditRow[] = [];
  for (const others of [0, 200])
    rows.push(...(await editAmong(join(folder, `edit-${others}`), others, browserPath)));
  return rows;
}

async function editAmong(folder: string, others: number, browserPath: string): Promise<readonly EditRow[]> {
  const notebook = writeCopy(folder, others);
  const port = 4600 + others;
  const url = `http://127.0.0.1:${port}/notebooks/${notebook}/`;
  const server = spawn(
    process.execPath,
    [join("node_modules", "astro", "bin", "astro.mjs"), "dev", "--host", "127.0.0.1", "--port", String(port)],
    {
      cwd: folder,
      stdio: "ignore",
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
    },
  );
  const browser = await launchBrowser(browserPath);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await untilServed(url);
    await page.goto(url);
    await page.waitForTimeout(2000);
    await page.evaluate(() => scrollTo({ top: 1200, behavior: "instant" }));
    const rows: EditRow[] = [];
    for (const edit of editsOf(`src/notebooks/${notebook}.mdx`)) {
      rows.push({ others, ...(await measureEdit(page, folder, edit, times)) });
    }
    return rows;
  } finally {
    await browser.close();
    server.kill();
  }
}

/** Copies the project with its own notebooks and so many editions more; returns the slug of the largest. */
function writeCopy(folder: string, others: number): string {
  mkdirSync(folder, { recursive: true });
  copyParts(folder, projectParts);
  const notebooks = join(folder, "src/notebooks");
  const source = readFileSync(model, "utf8").replace(/^expect:\n(?: {2}.*\n)+/m, "");
  const names = readdirSync(notebooks).filter((name) => name.endsWith(".mdx"));
  for (let index = 2; index < others + 2; index += 1) {
    writeStaged(join(notebooks, `edition-${index}.mdx`), varyNotebook(source, index));
  }
  const [largest = "adjusted-ebitda.mdx"] = names.toSorted(
    (a, b) => sizeOf(notebooks, b) - sizeOf(notebooks, a),
  );
  return largest.replace(/\.mdx$/, "");
}

const sizeOf = (folder: string, name: string): number => statSync(join(folder, name)).size;

async function untilServed(url: string): Promise<void> {
  for (let attempt = 0; attempt < 120; attempt += 1) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`${url} was not served within a minute`);
}
