import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright";
import { writeStaged } from "../../lib/text/node.ts";
import type { PageCost } from "./bars.ts";
import { kitPage } from "./kit-page.ts";
import { launchBrowser } from "./launch-browser.ts";
import { kitBuild, measureBuild, ownBuild } from "./measure-build.ts";
import { median } from "./median.ts";
import { measureOpening, type Opening } from "./open-page.ts";
import { model, writeKitProject, writeProject } from "./project-copy.ts";
import { type GzipServer, serveGzip } from "./serve-gzip.ts";

const openings = 5;

/** Opens one page of ours and one of Notebook Kit's in turn, each five times in a fresh context, after one for warmth. */
export async function benchPages(folder: string, executablePath: string): Promise<readonly PageCost[]> {
  const [own, kit] = await buildPages(folder);
  const served: readonly GzipServer[] = [await serveGzip(own), await serveGzip(kit)];
  const browser = await launchBrowser(executablePath);
  try {
    const urls = [
      `${served[0]?.origin}/notebooks/adjusted-ebitda/`,
      `${served[1]?.origin}/adjusted-ebitda.html`,
    ];
    const rounds = await openInTurn(browser, urls);
    return (["tieout", "notebook-kit"] as const).map((contender, index) => ({
      contender,
      ...typical(rounds.flatMap((round) => round[index] ?? [])),
    }));
  } finally {
    await browser.close();
    for (const server of served) server.close();
    for (const built of [own, kit]) rmSync(built, { recursive: true });
  }
}

async function buildPages(folder: string): Promise<readonly [string, string]> {
  const [own, kit] = [join(folder, "own-page"), join(folder, "kit-page")] as const;
  writeProject(own, 1);
  const files = writeKitProject(kit, 1);
  writeStaged(join(kit, files[0] ?? ""), kitPage(readFileSync(model, "utf8"), model));
  await measureBuild(own, ownBuild);
  await measureBuild(kit, kitBuild(files));
  return [join(own, "dist"), join(kit, ".observable/dist")];
}

async function openInTurn(
  browser: Browser,
  urls: readonly string[],
): Promise<readonly (readonly Opening[])[]> {
  const rounds: Opening[][] = [];
  for (let round = 0; round <= openings; round++) {
    const opened: Opening[] = [];
    for (const url of urls) opened.push(await measureOpening(browser, url));
    if (round > 0) rounds.push(opened);
  }
  return rounds;
}

function typical(all: readonly Opening[]): Opening {
  const [first] = all;
  if (!first) throw new RangeError("no page was opened");
  return { ...first, firstChartMilliseconds: median(all.map((one) => one.firstChartMilliseconds)) };
}
