import { parentPort } from "node:worker_threads";
import { type NativeNames, openNames } from "../../lib/notebook/types/native/node.ts";
import { dataStamp } from "../../lib/release/node.ts";
import { folderOfData } from "../../lib/text/node.ts";
import { notebooksConfig } from "../check/notebooks-config.ts";
import { typedProject } from "../check/typed-project.ts";
import { answerInThread, type LanguageAnswer, type LanguageQuestion } from "./language-thread.ts";

interface Opened {
  readonly stamp: string;
  readonly project: ReturnType<typeof typedProject>;
  readonly names: NativeNames | null;
}

let opened: Promise<Opened> | null = null;

/** Anew where the data changed, or the notebooks that there are; the compiler is a program, and is ended then. */
async function openedNow(): Promise<Opened> {
  const stamp = dataStamp(folderOfData());
  const before = await opened;
  if (before?.stamp === stamp) return before;
  await before?.names?.close();
  const project = typedProject(notebooksConfig);
  return { stamp, project, names: await openNames(project) };
}

async function answer({ path, source, offset }: LanguageQuestion): Promise<LanguageAnswer> {
  opened = openedNow();
  const { project, names } = await opened;
  const notebook = project.notebooks.find((one) => one.path === path);
  if (!notebook || !names) return "elsewhere";
  const found = await names.namesAt({ ...notebook, source }, offset);
  return found === undefined ? "elsewhere" : found;
}

answerInThread(parentPort, answer);
