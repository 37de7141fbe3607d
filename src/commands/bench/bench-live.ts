import { readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeStaged } from "../../lib/text/node.ts";
import { launchBrowser } from "./launch-browser.ts";
import { type Answering, measureAnswers } from "./measure-answers.ts";
import { measureBuild, ownBuild } from "./measure-build.ts";
import { median } from "./median.ts";
import { type Chunk, type PageScripts, pageScripts } from "./page-scripts.ts";
import { writeProject } from "./project-copy.ts";
import { serveGzip } from "./serve-gzip.ts";

/** How long a page took to answer, in milliseconds. */
export interface AnswerTimes {
  readonly name: string;
  readonly times: number;
  readonly median: number;
  readonly worst: number;
}

/** What was measured of live pages. */
export interface LiveCost {
  readonly pages: readonly PageScripts[];
  readonly answers: readonly AnswerTimes[];
}

const openings = 5;

/** Builds the site, weighs the script of its pages, and has the first live one answer, in five fresh windows. */
export async function benchLive(folder: string, executablePath: string): Promise<LiveCost> {
  const project = join(folder, "live");
  writeProject(project, 1);
  tellOfChunks(project);
  await measureBuild(project, ownBuild);
  const site = join(project, "dist");
  const pages = pageScripts(site, JSON.parse(readFileSync(join(project, "chunks.json"), "utf8")) as Chunk[]);
  const answers = await answerTimes(site, executablePath);
  rmSync(project, { recursive: true });
  return { pages, answers };
}

/** Puts a configuration round that of the project, whose build writes down what its files of script are made of. */
function tellOfChunks(project: string): void {
  renameSync(join(project, "astro.config.mjs"), join(project, "own.config.mjs"));
  writeStaged(join(project, "astro.config.mjs"), configuration);
}

const configuration = `import { writeFileSync } from "node:fs";
import own from "./own.config.mjs";

const chunks = [];
const tell = {
  name: "tell-of-chunks",
  generateBundle(_, bundle) {
    if (this.environment.name !== "client") return;
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== "chunk") continue;
      const lengths = Object.entries(chunk.modules).map(([id, { renderedLength }]) => [id, renderedLength]);
      chunks.push({
        file: chunk.fileName,
        facade: chunk.facadeModuleId,
        imports: chunk.imports,
        later: chunk.dynamicImports,
        modules: Object.fromEntries(lengths),
      });
    }
    writeFileSync(new URL("chunks.json", import.meta.url), JSON.stringify(chunks));
  },
};

export default { ...own, vite: { ...own.vite, plugins: [...own.vite.plugins, tell] } };
`;

async function answerTimes(site: string, executablePath: string): Promise<readonly AnswerTimes[]> {
  const served = await serveGzip(site);
  const browser = await launchBrowser(executablePath);
  try {
    const all: Answering[] = [];
    for (let opening = 0; opening < openings; opening += 1)
      all.push(await measureAnswers(browser, `${served.origin}/notebooks/adjusted-ebitda/`));
    return [
      toTimes(
        "first answer, after the code is there",
        all.map(({ first }) => first),
      ),
      toTimes(
        "each further change",
        all.flatMap(({ further }) => further),
      ),
    ];
  } finally {
    await browser.close();
    served.close();
  }
}

function toTimes(name: string, milliseconds: readonly number[]): AnswerTimes {
  return { name, times: milliseconds.length, median: median(milliseconds), worst: Math.max(...milliseconds) };
}
