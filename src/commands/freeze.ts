import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { hrefs } from "../lib/addresses/index.ts";
import type { FrozenNote, FrozenNotebook, FrozenRecord } from "../lib/frozen/index.ts";
import { recordText } from "../lib/frozen/index.ts";
import {
  freezeContent,
  openFrozen,
  openFrozenNotebooks,
  recordName,
  sealRecord,
} from "../lib/frozen/node.ts";
import { publishedReleases, writeFrozenFile } from "../lib/release/node.ts";
import { formatProblem } from "../lib/text/index.ts";
import { staleFacts } from "./extract.ts";
import { cellsOf } from "./freeze/cells-of.ts";
import { type Freezable, freezables, freezablesNamed } from "./freeze/freezable.ts";
import { freezeNotebooks } from "./freeze/freeze-notebooks.ts";
import { openReleases } from "./freeze/open-releases.ts";
import { ownFreezables } from "./freeze/own-freezables.ts";
import { type NotebookFile, readPublishedFiles } from "./mistakes/notebook-files.ts";
import { notebookMistakes } from "./mistakes/notebook-mistakes.ts";
import { releaseMistakes } from "./mistakes/release-mistakes.ts";
import type { Output } from "./program/output.ts";
import { runCommand, UsageError } from "./program/run-command.ts";

/**
 * `freeze [--date YYYY-MM-DD] ID[/PERIOD] …` records what is published now of reconciliations, under a hash of all that
 * they stand on, in `data/frozen`; without a period, of all periods. A notebook's own are named with its slug and the id of
 * the cell that shows it, `SLUG#CELL[/PERIOD]`. `freeze notebook SLUG …` does so for notebooks, whose
 * pages it builds. `freeze --list` prints what is frozen. Returns 1, and writes nothing, where the site does not check, or where all that was named is frozen already.
 */
export async function runFreeze(args: readonly string[], output: Output): Promise<number> {
  const { names, isNotebooks, list, date } = readArguments(args);
  const records = [...openFrozen(), ...openFrozenNotebooks()];
  if (list) return printList(records, output);
  const files = readPublishedFiles();
  const mistakes = mistakesIn(files);
  for (const mistake of mistakes) output.warn(mistake);
  if (mistakes.length > 0) return 1;
  const note = { on: date, by: `Tieout ${version()}` };
  const made = isNotebooks
    ? (await freezeNotebooks(names, files, note)).map((record) => ({ name: record.slug, record }))
    : await freezeReconciliations(names, files, note);
  return write(made, records, output);
}

const options = { list: { type: "boolean", default: false }, date: { type: "string" } } as const;

interface Wanted {
  readonly names: readonly string[];
  /** Whether these are names of notebooks, and not of reconciliations. */
  readonly isNotebooks: boolean;
  readonly list: boolean;
  readonly date: string;
}

function readArguments(args: readonly string[]): Wanted {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const isNotebooks = positionals[0] === "notebook";
  const names = isNotebooks ? positionals.slice(1) : positionals;
  if (names.length === 0 && !values.list)
    throw new UsageError(isNotebooks ? nameNotebook : nameReconciliation);
  return { names, isNotebooks, list: values.list, date: dayOf(values.date) };
}

const nameReconciliation =
  "name what to freeze, a reconciliation with or without its period: npm run freeze -- adjusted-ebitda/2010-q2";
const nameNotebook = "name the notebook to freeze: npm run freeze -- notebook segment-margins";

/** The day that was given, or today's by the clock of the one who freezes, in their own time zone. */
function dayOf(given: string | undefined): string {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const day = given ?? today.map((part) => String(part).padStart(2, "0")).join("-");
  const time = new Date(`${day}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(time.getTime());
  if (isDay && time.toISOString().startsWith(day)) return day;
  throw new UsageError(`"${day}" is no day; write one such as 2010-08-04`);
}

function version(): string {
  return (JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string }).version;
}

/** What keeps the site from being built, as far as that is known before its pages are rendered. */
function mistakesIn(files: readonly NotebookFile[]): readonly string[] {
  const stale = staleFacts(publishedReleases());
  return [...new Set([...stale, ...releaseMistakes(files), ...notebookMistakes(files)].map(formatProblem))];
}

type AnyRecord = FrozenRecord | FrozenNotebook;

interface Made {
  readonly name: string;
  readonly record: AnyRecord;
}

async function freezeReconciliations(
  names: readonly string[],
  files: readonly NotebookFile[],
  note: FrozenNote,
): Promise<readonly Made[]> {
  const releases = openReleases(files);
  const all = freezables(releases);
  const wanted = new Map<string, Freezable>();
  for (const name of names) {
    const found = name.includes("#")
      ? await ownFreezables(name, files, releases)
      : freezablesNamed(all, name);
    for (const one of found) wanted.set(one.name, one);
  }
  const made: Made[] = [];
  for (const one of wanted.values()) made.push({ name: one.name, record: await recordOf(one, files, note) });
  return made;
}

async function recordOf(
  one: Freezable,
  files: readonly NotebookFile[],
  note: FrozenNote,
): Promise<FrozenRecord> {
  const cells = await cellsOf(one, files);
  return sealRecord(freezeContent(one.release, one.released, one.period, cells), note);
}

/** Writes the records that are new, and says of the others when they were frozen. */
function write(made: readonly Made[], records: readonly AnyRecord[], { print, warn }: Output): number {
  const known = new Map(records.map((record) => [recordName(record), record]));
  const written = made.filter(({ name, record }) => {
    const before = known.get(recordName(record));
    if (before)
      warn(`${name} is frozen already, as @${record.hash} on ${before.frozen.on}; nothing has changed`);
    return !before;
  });
  for (const { record } of written) {
    const path = writeFrozenFile(recordName(record), recordText(record));
    print(`${addressOf(record)}  ${path}`);
  }
  if (written.length > 0) print("Run npm run build, and commit data/frozen and data/permalinks.txt.");
  return written.length > 0 ? 0 : 1;
}

function printList(records: readonly AnyRecord[], { print }: Output): number {
  for (const record of records) {
    const says = "slug" in record ? record.title : record.answer;
    print(`${record.frozen.on}  ${addressOf(record)}  ${says}`);
  }
  if (records.length === 0) print("Nothing is frozen yet.");
  return 0;
}

function addressOf(record: AnyRecord): string {
  const site = { base: "/" };
  if ("slug" in record) return hrefs.frozenNotebook(site, record.slug, record.hash);
  return hrefs.frozen(site, record.release.id, record.id, record.period, record.hash);
}

if (import.meta.main) await runCommand(runFreeze);
