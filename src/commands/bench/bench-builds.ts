import { rmSync } from "node:fs";
import { join } from "node:path";
import type { BuildRow, Contender } from "./bars.ts";
import { astroBuild, type BuildCost, kitBuild, measureBuild, ownBuild } from "./measure-build.ts";
import { writeKitProject, writePlainProject, writeProject } from "./project-copy.ts";

/** Builds each number of notebooks by each contender in turn, small numbers several times, and takes the best. */
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
    ["tieout", () => measureBuild(at("tieout"), ownBuild)],
    ["plain", () => measureBuild(at("plain"), astroBuild)],
    ["notebook-kit", () => measureBuild(at("notebook-kit"), kitBuild(kitFiles))],
  ];
  const costs = new Map<Contender, BuildCost[]>(builds.map(([name]) => [name, []]));
  for (let round = 0; round < roundsFor(count); round++) {
    for (const [name, build] of builds) {
      if (name === "plain" && round === 0) writePlainProject(at("plain"), count, join(at("tieout"), "dist"));
      const cost = await build();
      print(`  ${name}, ${count}: ${cost.seconds.toFixed(1)} s, ${cost.peakMegabytes.toFixed(0)} MB`);
      costs.get(name)?.push(cost);
    }
  }
  for (const [name] of builds) rmSync(at(name), { recursive: true });
  return [...costs].map(([contender, all]) => ({ contender, notebooks: count, ...best(all) }));
}

/** A small build is over too soon to be measured once. */
function roundsFor(count: number): number {
  if (count < 50) return 5;
  return count < 500 ? 3 : 2;
}

/** The quickest, since what else a machine does only ever adds; and the most memory. */
function best(costs: readonly BuildCost[]): BuildCost {
  return {
    seconds: Math.min(...costs.map(({ seconds }) => seconds)),
    peakMegabytes: Math.max(...costs.map(({ peakMegabytes }) => peakMegabytes)),
  };
}
