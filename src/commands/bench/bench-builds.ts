import { rmSync } from "node:fs";
import { join } from "node:path";
import type { BuildRow, Contender } from "./bars.ts";
import { type BuildCost, measureBuild } from "./measure-build.ts";
import { median } from "./median.ts";
import { writeKitProject, writePlainProject, writeProject } from "./project-copy.ts";

const astro = ["astro/bin/astro.mjs", ["build"]] as const;
const kit = "@observablehq/notebook-kit/dist/bin/notebooks.js";

/** Builds each number of notebooks by each contender in turn, small numbers several times, and takes the medians. */
export async function benchBuilds(
  folder: string,
  counts: readonly number[],
  print: (line: string) => void,
): Promise<readonly BuildRow[]> {
  const rows: BuildRow[] = [];
  for (const count of counts) rows.push(...(await benchCount(folder, count, print)));
  return rows;
}

async function benchCount(folder: string, count: number, print: (line: string) => void): Promise<BuildRow[]> {
  const at = (name: Contender): string => join(folder, `${name}-${count}`);
  writeProject(at("tieout"), count);
  const kitFiles = writeKitProject(at("notebook-kit"), count);
  const builds: readonly (readonly [Contender, () => Promise<BuildCost>])[] = [
    ["tieout", () => measureBuild(at("tieout"), ...astro)],
    ["plain", () => measureBuild(at("plain"), ...astro)],
    [
      "notebook-kit",
      () => measureBuild(at("notebook-kit"), kit, ["build", "--root", ".", "--", ...kitFiles]),
    ],
  ];
  const costs = new Map<Contender, BuildCost[]>(builds.map(([name]) => [name, []]));
  for (let round = 0; round < roundsFor(count); round++) {
    for (const [name, build] of builds) {
      if (name === "plain" && round === 0) writePlainProject(at("plain"), join(at("tieout"), "dist"));
      const cost = await build();
      print(`  ${name}, ${count}: ${cost.seconds.toFixed(1)} s, ${cost.peakMegabytes.toFixed(0)} MB`);
      costs.get(name)?.push(cost);
    }
  }
  for (const [name] of builds) rmSync(at(name), { recursive: true });
  return [...costs].map(([contender, all]) => ({ contender, notebooks: count, ...typical(all) }));
}

/** A small build is over too soon to be measured once. */
function roundsFor(count: number): number {
  if (count < 50) return 5;
  return count < 500 ? 3 : 1;
}

function typical(costs: readonly BuildCost[]): BuildCost {
  return {
    seconds: median(costs.map(({ seconds }) => seconds)),
    peakMegabytes: Math.max(...costs.map(({ peakMegabytes }) => peakMegabytes)),
  };
}
