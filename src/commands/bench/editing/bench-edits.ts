import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeStaged } from "../../../lib/text/node.ts";
import { launchBrowser } from "../launch-browser.ts";
import { copyParts, largestNotebook, model, projectParts } from "../project-copy.ts";
import { varyNotebook } from "../vary-notebook.ts";
import { inWatchedFolder, serveDev } from "./dev-server.ts";
import { type EditLatency, editsOf, measureEdit } from "./measure-edits.ts";

/** What editing takes with so many other notebooks beside the largest one. */
export interface EditRow extends EditLatency {
  readonly others: number;
}

const times = 20;

/**
 * Edits the largest notebook of a copy of the project under `astro dev`, alone with the project's own and with 200
 * editions beside it, and measures from each save to the painted page.
 */
export function benchEdits(browserPath: string): Promise<readonly EditRow[]> {
  return inWatchedFolder(async (folder) => {
    const rows: EditRow[] = [];
    for (const others of [0, 200])
      rows.push(...(await editAmong(join(folder, `edit-${others}`), others, browserPath)));
    return rows;
  });
}

async function editAmong(folder: string, others: number, browserPath: string): Promise<readonly EditRow[]> {
  const notebook = writeCopy(folder, others);
  const path = `/notebooks/${notebook}/`;
  const browser = await launchBrowser(browserPath);
  const server = await serveDev(folder, 4600 + others, path);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${server.origin}${path}`);
    await page.waitForTimeout(2000);
    await page.evaluate(() => scrollTo({ top: 1200, behavior: "instant" }));
    const rows: EditRow[] = [];
    for (const edit of editsOf(`src/notebooks/${notebook}.mdx`)) {
      rows.push({ others, ...(await measureEdit(page, folder, edit, times)) });
    }
    return rows;
  } finally {
    await browser.close();
    server.close();
  }
}

/** Copies the project with its own notebooks and so many editions more; returns the slug of the largest. */
function writeCopy(folder: string, others: number): string {
  mkdirSync(folder, { recursive: true });
  copyParts(folder, projectParts);
  const notebook = largestNotebook(folder);
  const notebooks = join(folder, "src/notebooks");
  const source = readFileSync(model, "utf8").replace(/^expect:\n(?: {2}.*\n)+/m, "");
  for (let index = 2; index < others + 2; index += 1) {
    writeStaged(join(notebooks, `edition-${index}.mdx`), varyNotebook(source, index));
  }
  return notebook;
}
