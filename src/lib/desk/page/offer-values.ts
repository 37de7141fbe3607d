import type { OfferValues } from "../editor/index.ts";
import type { SourcePlace } from "../edits/index.ts";
import type { DeskHome } from "../home/index.ts";
import {
  type DeskOffers,
  type FoundOffers,
  findOffers,
  type OwnNames,
  typedOffers,
} from "../offers/index.ts";
import type { DeskSheet } from "../sheet/index.ts";

const asked = new Map<string, Promise<DeskOffers | null>>();

/**
 * What may be written in a block of a notebook; what its release offers is asked for once. In code the compiler is asked too,
 * where there is one; `placeOf` says a place of the block in the whole notebook.
 */
export function offerValues(
  sheet: () => DeskSheet,
  home: DeskHome,
  placeOf: (text: string, at: number) => SourcePlace,
): OfferValues {
  return async (text, at, isAsked) => {
    const place = placeOf(text, at);
    const isCode = /^(?:`{3,}|~{3,})tsx?\b.*\n/.test(text.slice(0, at));
    const typed = isCode && home.language ? home.language.names(sheet(), place) : null;
    const found = await fromRelease(sheet, home, text, at);
    const names = await typed;
    if (!names) return found;
    const from = names.start - (place.offset - at);
    const isBegun = from < at || /[."'`]$/.test(text.slice(0, at));
    return isBegun || isAsked ? typedOffers(found, names, from, text.slice(from, at)) : found;
  };
}

async function fromRelease(
  sheet: () => DeskSheet,
  home: DeskHome,
  text: string,
  at: number,
): Promise<FoundOffers | null> {
  const offers = await askOffers(sheet(), home);
  if (!offers) return null;
  const before = text.slice(0, at);
  const isFenced = /^(?:`{3,}|~{3,})tsx?\b/.test(text);
  // What kind of cell it is stands on its first line.
  if (isFenced && !before.includes("\n")) return null;
  return findOffers(offers, namesOf(sheet()), before, isFenced);
}

function namesOf({ source, blocks }: DeskSheet): OwnNames {
  const cells = blocks
    .filter(({ kind }) => kind === "cell")
    .map(({ start, end }) => source.slice(start, end));
  const declared = cells.flatMap((text) =>
    [...text.matchAll(/^(?:const|let|(?:async )?function\*?|class)\s+([\w$]+)/gm)].map(
      ([, name = ""]) => name,
    ),
  );
  return { declared, ids: blocks.flatMap(({ id }) => (id === null ? [] : [id])) };
}

function askOffers(sheet: DeskSheet, home: DeskHome): Promise<DeskOffers | null> {
  const known = asked.get(sheet.path) ?? ask(sheet, home);
  asked.set(sheet.path, known);
  return known;
}

/** Without them an editor is one all the same; they are asked for again at the next key. */
async function ask(sheet: DeskSheet, home: DeskHome): Promise<DeskOffers | null> {
  const offers = await home.offers(sheet);
  if (offers === null) asked.delete(sheet.path);
  return offers;
}
