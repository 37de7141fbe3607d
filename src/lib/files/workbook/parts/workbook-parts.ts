import type { Site } from "../../../addresses/index.ts";
import { type Check, verdicts, verdictTitle } from "../../../checks/index.ts";
import type { Release } from "../../../release/index.ts";
import type { Grounds } from "../formulas/index.ts";
import { type FigureCells, openFigureCells, openPrintedSheet } from "../formulas/index.ts";
import type { DefinedName, Sheet, SheetRow, Tone, Tones, Workbook } from "../ooxml/index.ts";
import { fixedAddress } from "../ooxml/index.ts";
import { addCheck, type CheckPlace, openChecksSheet } from "./checks-sheet.ts";
import { contentsSheet } from "./contents-sheet.ts";
import { sourcesSheet } from "./sources-sheet.ts";
import { addWorking, openWorkingsSheet } from "./workings-sheet.ts";

/** The sheets that every workbook has, while figures and checks are added to them. */
export interface WorkbookParts {
  readonly grounds: Grounds;
  readonly cells: FigureCells;
  /** Adds checks, each once, to be referred to by where its result stands. */
  add(checks: Iterable<Check>): ReadonlyMap<Check, CheckPlace>;
  /** The whole workbook: sheets of its own in front, and the pages that the sheet of sources names. */
  finish(
    title: string,
    front: readonly Sheet[],
    pages: readonly SheetRow[],
    names?: readonly DefinedName[],
  ): Workbook;
}

/** Begins a workbook on one release. */
export function openWorkbook(site: Site, release: Release): WorkbookParts {
  const grounds: Grounds = { release, site };
  const [printed, workings, checks] = [openPrintedSheet(grounds), openWorkingsSheet(), openChecksSheet()];
  const empty = workings.next;
  const known = new Map<Check, CheckPlace>();
  const cells = openFigureCells(printed.add, (figure, own) => addWorking(workings, figure, own));
  const frozen = { rows: empty, columns: 1 };
  return {
    grounds,
    cells,
    add: (all) => {
      for (const check of all) {
        if (!known.has(check)) known.set(check, addCheck(checks, cells, grounds, check));
      }
      return known;
    },
    finish: (title, front, pages, names = []) => {
      const lines = printed.inputs.flatMap(({ source }) => (source ? [source.line] : []));
      const sources = sourcesSheet(grounds, pages, lines);
      const sheets = [
        ...front,
        ...(checks.next > empty ? [checks.finish(checkWidths, frozen)] : []),
        ...(workings.next > empty ? [workings.finish([70, 15, 26, 15, 15], frozen)] : []),
        printed.finish(sources.linkTo),
        sources.sheet,
      ];
      const named = printed.inputs.flatMap(({ name, address }) =>
        name === null ? [] : [{ name, refersTo: fixedAddress(address) }],
      );
      return {
        title,
        author: release.issuer,
        sheets: [contentsSheet(title, sheets), ...sheets],
        names: [...names, ...named],
        tones,
      };
    },
  };
}

const checkWidths = [58, 20, 14, 14, 14, 14, 14, 14, 26, 26, 60];

const toneOf: Readonly<Record<(typeof verdicts)[number], Tone>> = {
  ties: "good",
  "ties-within-rounding": "good",
  "ties-from-rounded": "unsure",
  "does-not-tie": "bad",
  "not-checkable": "unsure",
};

const tones: Tones = new Map([
  ...verdicts.map((verdict) => [verdictTitle(verdict), toneOf[verdict]] as const),
  [verdictTitle("not-as-defined"), "unsure"],
]);
