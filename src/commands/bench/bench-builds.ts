import { rmSync } from "node:fs";
import { join } from "node:path";
import type { BuildRow, Contender } from "./bars.ts";
import { astroBuild, type BuildCost, kitBuild, measureBuild, measureRun, ownBuild } from "./measure-build.ts";
import { median } from "./median.ts";
import { changes, makeChange } from "./project-changes.ts";
import { changedNotebook, writeKitProject, writePlainProject, writeProject } from "./project-copy.ts";

/** How many notebooks are built, how often, and who is told. */
export interface BuildPlan {
  readonly counts: readonly number[];
  /** How often each is measured; null for as often as its size allows. */
  readonly rounds: number | null;
  readonly print: (line: string) => void;
}

/**
 * Builds each number of notebooks by each contender in turn, cold, and by ours again with nothing, a sentence, a cell and a
 * fact changed; each is the median of its rounds.
 */
export async function benchBuilds(folder: string, plan: BuildPlan): Promise<readonly BuildRow[]> {
  const rows: BuildRow[] = [];
  for (const count of plan.counts) rows.push(...(await benchCount(folder, count, plan)));
  return rows;
}

/** A kind of build that is measured, and what that takes. */
interface Measured extends Pick<BuildRow, "contender" | "change"> {
  readonly measure: (round: number) => Promise<BuildCost>;
}

async function benchCount(folder: string, count: number, plan: BuildPlan): Promise<readonly BuildRow[]> {
  const at = (name: Contender): string => join(folder, `${name}-${count}`);
  const kitFiles = writeKitProject(at("notebook-kit"), count);
  const builds: readonly Measured[] = [
    {
      contender: "tieout",
      change: "cold",
      measure: () => {
        // As it was before the last round's changes.
        rmSync(at("tieout"), { recursive: true, force: true });
        writeProject(at("tieout"), count);
        return measureBuild(at("tieout"), ownBuild);
      },
    },
    ...changes.map((change) => ({
      contender: "tieout" as const,
      change,
      measure: async (round: number) => {
        await makeChange(at("tieout"), change, changedNotebook(count), round);
        return (await measureRun(at("tieout"), ownBuild)).cost;
      },
    })),
    {
      contender: "plain",
      change: "cold",
      measure: (round) => {
        if (round === 0) writePlainProject(at("plain"), count, join(at("tieout"), "dist"));
        return measureBuild(at("plain"), astroBuild);
      },
    },
    {
      contender: "notebook-kit",
      change: "cold",
      measure: () => measureBuild(at("notebook-kit"), kitBuild(kitFiles)),
    },
  ];
  const rows = await inTurn(builds, count, plan);
  for (const name of ["tieout", "plain", "notebook-kit"] as const) rmSync(at(name), { recursive: true });
  return rows;
}

async function inTurn(
  builds: readonly Measured[],
  count: number,
  { rounds, print }: BuildPlan,
): Promise<readonly BuildRow[]> {
  const all = builds.map((): BuildCost[] => []);
  const times = rounds ?? roundsFor(count);
  for (let round = 0; round < times; round++) {
    for (const [index, { contender, change, measure }] of builds.entries()) {
      const cost = await measure(round);
      print(`  ${contender}, ${count}, ${change}: ${wordsFor(cost)}`);
      all[index]?.push(cost);
    }
  }
  return builds.map(({ contender, change }, index) => ({
    contender,
    change,
    notebooks: count,
    rounds: times,
    ...middle(all[index] ?? []),
  }));
}

const wordsFor = ({ cpuSeconds, seconds, peakMegabytes }: BuildCost): string =>
  `${cpuSeconds.toFixed(1)} s of processors, ${seconds.toFixed(1)} s, ${peakMegabytes.toFixed(0)} MB`;

/** Three, but for sizes whose builds take minutes. */
function roundsFor(count: number): number {
  return count < 500 ? 3 : 2;
}

function middle(costs: readonly BuildCost[]): BuildCost {
  const of = (value: (cost: BuildCost) => number): number => median(costs.map(value));
  return {
    cpuSeconds: of((cost) => cost.cpuSeconds),
    seconds: of((cost) => cost.seconds),
    peakMegabytes: of((cost) => cost.peakMegabytes),
  };
}
