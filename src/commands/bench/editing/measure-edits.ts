import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { writeStaged } from "../../../lib/text/node.ts";
import { median } from "../median.ts";

/** Something that is edited while a page is open: where, and how a word gets into what the page shows. */
export interface TimedEdit {
  readonly name: string;
  /** Below the copy of the project. */
  readonly file: string;
  readonly put: (source: string, word: string) => string;
}

/** Milliseconds from the save to the painted page. */
export interface EditLatency {
  readonly name: string;
  readonly median: number;
  readonly worst: number;
  /** Pixels by which the page had scrolled away after all edits. */
  readonly scrolledBy: number;
}

/** The edits that the bars speak of, on one notebook: of prose, of a cell, of a fact's name, of a library file. */
export function editsOf(notebook: string): readonly TimedEdit[] {
  return [
    {
      name: "prose",
      file: notebook,
      put: (source, word) => source.replace(/\n---\n\n(?=[A-Z])/, `\n---\n\n${word} `),
    },
    {
      name: "cell",
      file: notebook,
      put: (source, word) => source.replace(/(```ts[^\n]*\n)/, `$1display("${word}");\n`),
    },
    {
      name: "fact",
      file: "data/concepts.csv",
      put: (source, word) => source.replace("Adjusted EBITDA,", `Adjusted EBITDA ${word},`),
    },
    {
      name: "library",
      file: "src/lib/cells/code-html.ts",
      put: (source, word) => source.replace('"Runs"', `"Runs ${word}"`),
    },
  ];
}

/** Saves an edit again and again, each time with another word, and waits until the open page has painted the word. */
export async function measureEdit(
  page: Page,
  folder: string,
  edit: TimedEdit,
  times: number,
): Promise<EditLatency> {
  const file = join(folder, edit.file);
  const source = readFileSync(file, "utf8");
  const before = await page.evaluate(() => scrollY);
  const latencies: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const word = `zq${edit.name}${index}x`;
    const changed = edit.put(source, word);
    if (changed === source) throw new Error(`the edit of ${edit.name} finds no place in ${edit.file}`);
    latencies.push(await untilPainted(page, word, () => writeStaged(file, changed)));
  }
  const scrolledBy = Math.abs((await page.evaluate(() => scrollY)) - before);
  await untilGone(page, `zq${edit.name}`, () => writeStaged(file, source));
  return { name: edit.name, median: median(latencies), worst: Math.max(...latencies), scrolledBy };
}

/** The page looks at every frame, so that the time is that of the frame after the one that has the word. */
async function untilPainted(page: Page, word: string, save: () => void): Promise<number> {
  const painted = page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          if (!document.body.textContent?.includes(wanted)) requestAnimationFrame(look);
          else requestAnimationFrame(() => setTimeout(() => resolve(Date.now())));
        };
        look();
      }),
    word,
  );
  await page.waitForTimeout(300);
  const start = Date.now();
  save();
  return (await painted) - start;
}

async function untilGone(page: Page, word: string, save: () => void): Promise<void> {
  save();
  await page.waitForFunction((gone) => !document.body.textContent?.includes(gone), word);
  await page.waitForTimeout(300);
}
