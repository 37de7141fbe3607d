import { globSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { makeCold, measureRun, ownBuild } from "../measure-build.ts";
import { writeProject } from "../project-copy.ts";
import { type FileKind, fileKinds, kindOfFile } from "./file-kinds.ts";
import { type CpuProfile, secondsByKind } from "./read-profile.ts";

/** What a kind of file takes for each notebook. */
export interface KindCost {
  readonly kind: FileKind;
  readonly cpuMilliseconds: number;
  readonly files: number;
  readonly kilobytes: number;
}

/**
 * What each kind of file takes for a notebook: two cold builds under V8's profiler, of one notebook and of `count`, and
 * what the second takes more, divided by its notebooks. A sample counts for the kind whose code stands innermost on its
 * stack; the processor seconds of the process are dealt out by samples, and those of its children are the search's.
 */
export async function benchFiles(folder: string, count: number): Promise<readonly KindCost[]> {
  const few = await profileBuild(join(folder, "files-1"), 1);
  const many = await profileBuild(join(folder, `files-${count}`), count);
  const each = (kind: FileKind, part: keyof Whole): number =>
    ((many[part].get(kind) ?? 0) - (few[part].get(kind) ?? 0)) / (count - 1);
  return fileKinds.map((kind) => ({
    kind,
    cpuMilliseconds: each(kind, "seconds") * 1000,
    files: each(kind, "files"),
    kilobytes: each(kind, "bytes") / 1000,
  }));
}

/** Of a whole build, by kind. */
type Whole = Readonly<Record<"seconds" | "files" | "bytes", ReadonlyMap<FileKind, number>>>;

async function profileBuild(project: string, count: number): Promise<Whole> {
  writeProject(project, count);
  makeCold(project);
  const profiles = join(project, "profiles");
  mkdirSync(profiles);
  const { usage } = await measureRun(project, ["--cpu-prof", `--cpu-prof-dir=${profiles}`, ...ownBuild]);
  const seconds = readProfiles(profiles, usage.ownCpu);
  seconds.set("search", (seconds.get("search") ?? 0) + usage.childrenCpu);
  const whole = { seconds, ...weigh(join(project, "dist")) };
  rmSync(project, { recursive: true });
  return whole;
}

/** The profiles of a process and of its threads, scaled to the seconds that its processors worked. */
function readProfiles(folder: string, cpuSeconds: number): Map<FileKind, number> {
  const sampled = new Map<FileKind, number>();
  for (const name of readdirSync(folder)) {
    const profile = JSON.parse(readFileSync(join(folder, name), "utf8")) as CpuProfile;
    for (const [kind, seconds] of secondsByKind(profile)) add(sampled, kind, seconds);
  }
  const all = [...sampled.values()].reduce((sum, seconds) => sum + seconds, 0);
  return new Map([...sampled].map(([kind, seconds]) => [kind, (seconds * cpuSeconds) / all]));
}

function weigh(site: string): Pick<Whole, "files" | "bytes"> {
  const [files, bytes] = [new Map<FileKind, number>(), new Map<FileKind, number>()];
  for (const entry of globSync("**/*", { cwd: site })) {
    const found = statSync(join(site, entry));
    if (!found.isFile()) continue;
    const kind = kindOfFile(entry.replaceAll("\\", "/"));
    add(files, kind, 1);
    add(bytes, kind, found.size);
  }
  return { files, bytes };
}

function add(sums: Map<FileKind, number>, kind: FileKind, value: number): void {
  sums.set(kind, (sums.get(kind) ?? 0) + value);
}
