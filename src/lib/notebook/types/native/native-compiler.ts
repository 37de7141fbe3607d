import { basename, dirname, join, resolve } from "node:path";
import { API, type Program, type Project, type Snapshot } from "typescript-native/unstable/async";
import type { FileSystem } from "typescript-native/unstable/fs";
import { foldersAbove, type ProjectPart } from "../typed-project.ts";

/** The compiler as a program of the machine, in a process of its own; files that it read are kept between parts. */
export interface NativeCompiler {
  /** Reads a part of a project with the given texts in place of files, and gives what is asked of it. */
  read<Answer>(
    part: ProjectPart,
    texts: ReadonlyMap<string, string>,
    ask: (program: Program) => Promise<Answer>,
  ): Promise<Answer>;
  /** Reads files that are made for it, and what they import, and keeps that until others are held. */
  hold(part: ProjectPart, texts: ReadonlyMap<string, string>): Promise<HeldProject>;
  close(): Promise<void>;
}

/** A project that stays open while one of its files changes. */
export interface HeldProject {
  /** The project with another text of a file. What it was before is let go. */
  change(file: string, text: string): Promise<Project>;
}

/** Null on a platform for which there is none. */
export async function openNative(): Promise<NativeCompiler | null> {
  let made: ReadonlyMap<string, string> = new Map();
  let folders: ReadonlySet<string> = new Set();
  const fs: FileSystem = {
    readFile: (file) => made.get(file),
    fileExists: (file) => made.has(file) || undefined,
    directoryExists: (folder) => folders.has(folder) || undefined,
  };
  const api = new API({ cwd: process.cwd(), fs });
  if (!(await isThere(api))) return null;
  let count = 0;
  const open = async (part: ProjectPart, texts: ReadonlyMap<string, string>): Promise<OpenedProject> => {
    const config = configOf(part, ++count);
    const { fileNames } = await api.parseConfigFile(slashed(part.config));
    const ambient = part.isWhole ? [] : fileNames.filter((file) => file.endsWith(".d.ts"));
    made = new Map([...texts, [config, settingsOf(part, [...ambient, ...texts.keys()])]]);
    folders = new Set([...made.keys()].flatMap(foldersAbove));
    return opened(await api.updateSnapshot({ openProjects: [config] }), config);
  };
  const close = async ({ snapshot, config }: OpenedProject): Promise<void> => {
    await (await api.updateSnapshot({ closeProjects: [config] })).dispose();
    await snapshot.dispose();
  };
  let held: OpenedProject | null = null;
  return {
    async read(part, texts, ask) {
      const project = await open(part, texts);
      const answer = await ask(project.project.program);
      await close(project);
      return answer;
    },
    async hold(part, texts) {
      if (held) await close(held);
      held = await open(part, texts);
      return {
        async change(file, text) {
          if (!held) throw new RangeError(`${part.config} is held no more`);
          if (made.get(file) === text) return held.project;
          made = new Map([...made, [file, text]]);
          const { snapshot, config } = held;
          held = opened(await api.updateSnapshot({ fileChanges: { changed: [file] } }), config);
          await snapshot.dispose();
          return held.project;
        },
      };
    },
    close: () => api.close(),
  };
}

interface OpenedProject {
  readonly snapshot: Snapshot;
  readonly config: string;
  readonly project: Project;
}

function opened(snapshot: Snapshot, config: string): OpenedProject {
  const project = snapshot.getProject(config);
  if (!project) throw new RangeError(`${config} cannot be read`);
  return { snapshot, config, project };
}

/** The package throws where it finds no program for the platform. */
async function isThere(api: API): Promise<boolean> {
  try {
    await api.updateSnapshot();
    return true;
  } catch {
    return false;
  }
}

/** A part has a configuration of its own, which stands beside that of the project and is never written. */
const configOf = ({ config }: ProjectPart, count: number): string =>
  slashed(join(dirname(config), `tsconfig.part-${count}.json`));

function settingsOf({ config, isWhole }: ProjectPart, files: readonly string[]): string {
  return JSON.stringify({ extends: `./${basename(config)}`, files, ...(!isWhole && { include: [] }) });
}

const slashed = (path: string): string => resolve(path).replaceAll("\\", "/");
