import { parentPort } from "node:worker_threads";
import { openLanguage } from "../../lib/notebook/types/node.ts";
import { dataStamp } from "../../lib/release/node.ts";
import { keepLatest } from "../../lib/text/index.ts";
import { folderOfData } from "../../lib/text/node.ts";
import { notebooksConfig } from "../check/notebooks-config.ts";
import { typedProject } from "../check/typed-project.ts";
import { answerInThread, type LanguageAnswer, type LanguageQuestion } from "./language-thread.ts";

/** As long as neither the data nor the notebooks that there are change, the scopes of their cells are the same. */
const latest = keepLatest<ReturnType<typeof open>>();

function open() {
  const project = typedProject(notebooksConfig);
  return { project, language: openLanguage(project) };
}

function answer({ kind, path, source, offset }: LanguageQuestion): LanguageAnswer {
  const { project, language } = latest(dataStamp(folderOfData()), open);
  const notebook = project.notebooks.find((one) => one.path === path);
  if (!notebook) return null;
  const now = { ...notebook, source };
  if (kind === "mistakes") return language.mistakesIn(now);
  return kind === "names" ? language.namesAt(now, offset) : language.factsAt(now, offset);
}

answerInThread(parentPort, answer);
