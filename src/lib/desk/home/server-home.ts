import type { NameFacts, TypedMistake, TypedNames } from "../../notebook/index.ts";
import type { CellFacts, CellValues } from "../cells/index.ts";
import type { CheckedChange, SourcePlace } from "../edits/index.ts";
import type { DeskOffers } from "../offers/index.ts";
import type { DeskSheet, SheetServer } from "../sheet/index.ts";
import type { DeskHome, SendResult } from "./desk-home.ts";

interface Answer {
  readonly hash?: string;
  readonly fault?: string;
  readonly found?: CheckedChange;
}

/** The notebook as a file of its author: a development server writes what changes into it. */
export const serverHome: DeskHome = {
  async send(sheet, change) {
    try {
      const answer = await post(sheet, "save", { hash: sheet.hash, ...change });
      return resultOf((await answer.json()) as Answer);
    } catch {
      return { kind: "lost", why: "the development server does not answer" };
    }
  },
  offers: (sheet) => ask<DeskOffers>(sheet, "offers"),
  async runAll(sheet) {
    await ask(sheet, "run");
    location.reload();
  },
  stop: null,
  language: {
    names: (sheet, place) => askLanguage<TypedNames>(sheet, "names", place),
    mistakes: (sheet, place) => askLanguage<readonly TypedMistake[]>(sheet, "mistakes", place),
    facts: (sheet, place) => askLanguage<NameFacts>(sheet, "facts", place),
  },
  cells: (sheet) => ask<readonly CellFacts[]>(sheet, "cells"),
  values: (sheet, cell) => ask<CellValues>(sheet, "values", { cell }),
};

async function askLanguage<Known>(sheet: DeskSheet, what: string, place: SourcePlace): Promise<Known | null> {
  return (await ask<{ readonly known: Known | null }>(sheet, what, { ...place }))?.known ?? null;
}

async function ask<Answered>(sheet: DeskSheet, what: string, said: object = {}): Promise<Answered | null> {
  try {
    const answer = await post(sheet, what, said);
    return answer.ok ? ((await answer.json()) as Answered) : null;
  } catch {
    return null;
  }
}

function post({ path, server }: DeskSheet, what: string, said: object): Promise<Response> {
  const { address, token } = server ?? ({ address: "", token: "" } satisfies SheetServer);
  return fetch(`${address}/${what}`, {
    method: "POST",
    headers: { "content-type": "application/json", "tieout-desk": token },
    body: JSON.stringify({ notebook: path, ...said }),
  });
}

function resultOf({ hash, fault, found }: Answer): SendResult {
  if (hash !== undefined) return { kind: "saved", hash };
  if (found?.kind === "stale") return { kind: "stale" };
  if (found?.kind === "refused") return { kind: "refused", faults: found.problems };
  return { kind: "lost", why: fault ?? "the development server gave no answer that is known" };
}
