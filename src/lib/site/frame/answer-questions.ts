import { inspectedText } from "../../cells/index.ts";
import {
  type FrameAnswers,
  type FramedNotebook,
  type FrameFault,
  type FrameMessage,
  type FrameQuestion,
  isNotebook,
  type LastShown,
  offersOf,
  type ShownNotebook,
  type ShownPiece,
  sendNotebook,
} from "../../desk/index.ts";
import { checkedChange } from "../../desk/node.ts";
import { readDesk } from "../../kernel/index.ts";
import { type Input, isInput } from "../../notebook/index.ts";
import { EditedRuns, FormulaProgramError, takeFormulas, takeWritten } from "../../notebook/node.ts";
import { openPage, Prints, printsOf, WrittenCards } from "../../show/index.ts";
import { messageOf } from "../../text/index.ts";
import { cellFactsOf, cellValuesOf, type EditedNotebook } from "../cell-facts.ts";
import { KeptRendering } from "../kept-rendering.ts";
import { type FrameGrounds, showNotebook } from "./show-notebook.ts";

/** Answers the page around the frame in which this runs, and nobody else. */
export function answerQuestions(): void {
  let grounds: FrameGrounds | null = null;
  let edited: EditedNotebook | null = null;
  let shown = "";
  let last: LastShown | null = null;
  const show = async (source: string, over: FrameGrounds): Promise<ShownNotebook> => {
    const ran = await showNotebook(source, over);
    edited = ran.edited;
    shown = source;
    return ran.shown;
  };
  const answer = async (question: FrameQuestion): Promise<FrameAnswers[FrameQuestion["kind"]]> => {
    if (question.kind === "formulas") {
      takeFormulas(question.program);
      return null;
    }
    if (question.kind === "open") {
      grounds = groundsOf(question.notebook);
      return show(question.source, grounds);
    }
    if (!grounds || !edited) throw new Error("no notebook was opened here yet");
    if (question.kind === "run") {
      grounds = { ...grounds, runs: new EditedRuns(inspectedText) };
      return show(shown, grounds);
    }
    if (question.kind === "set") {
      const input = inputNamed(question.name, edited);
      const set = input?.set(question.values) ?? null;
      if (set && "refused" in set) return { kind: "refused-value", words: set.refused };
      grounds = { ...grounds, settings: settingsWith(grounds.settings, set) };
      return show(shown, grounds);
    }
    if (question.kind === "offers") return offersOf(grounds.desk.release);
    if (question.kind === "cells") return cellFactsOf(edited);
    if (question.kind === "values") return cellValuesOf(edited, question.cell);
    const { source, hash } = question.sheet;
    const found = checkedChange(source, grounds.path, hash, question.change);
    return found.kind === "changed" ? show(found.source, grounds) : found;
  };
  addEventListener("message", ({ source, data }: MessageEvent<FrameMessage<FrameQuestion>>) => {
    if (source !== parent) return;
    const say = (said: FrameMessage<unknown>["said"] | FrameFault): void =>
      parent.postMessage({ number: data.number, said }, "*");
    const sayAnswer = (said: FrameAnswers[FrameQuestion["kind"]]): void => {
      const isNew = isNotebook<ShownPiece>(said);
      say(isNew ? sendNotebook(said, last?.number === data.shows ? last : null) : said);
      if (isNew) last = { number: data.number, ...said };
    };
    answer(data.said).then(sayAnswer, (thrown: unknown) =>
      say({ fault: messageOf(thrown), needsFormulas: thrown instanceof FormulaProgramError }),
    );
  });
  parent.postMessage("ready", "*");
}

/** The control of that name as a cell showed it last. */
function inputNamed(name: string, { result }: EditedNotebook): Input | undefined {
  return result.cells.flatMap(({ displayed }) => displayed.filter(isInput)).find((one) => one.name === name);
}

function settingsWith(settings: FrameGrounds["settings"], set: Input | null): FrameGrounds["settings"] {
  if (set === null) return settings;
  const others = [...settings].filter(([name]) => name !== set.name);
  return new Map(set.setting === null ? others : [...others, [set.name, set.setting]]);
}

/** What a notebook is run over as long as it is open: what is known of its release is found once. */
function groundsOf({ desk: sent, scripts, formulas, ...notebook }: FramedNotebook): FrameGrounds {
  takeWritten(formulas);
  const { desk } = readDesk(sent);
  const { release, checks } = desk;
  const known = { site: notebook.site, release, checks, prints: new Prints(printsOf(release, checks)) };
  const written = new WrittenCards();
  return {
    ...notebook,
    modules: new Map(scripts.map(([from, script]) => [from, moduleOfScript(script)])),
    desk,
    settings: new Map(),
    runs: new EditedRuns(inspectedText),
    rendering: new KeptRendering(),
    page: (ids) => openPage(known, written, ids),
  };
}

/** Runs what a notebook brings along; a script leaves it in a variable. */
function moduleOfScript(script: string): Readonly<Record<string, unknown>> {
  return new Function(`${script}\nreturn imported;`)();
}
