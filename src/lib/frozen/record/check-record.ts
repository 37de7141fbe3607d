import type { FrozenFile } from "../../release/index.ts";
import { messageOf, type Problem } from "../../text/index.ts";
import type { FrozenNotebook } from "./frozen-notebook.ts";
import type { FrozenRecord } from "./frozen-record.ts";
import { notebookShape } from "./notebook-shape.ts";
import { recordShape } from "./record-shape.ts";
import { recordText } from "./record-text.ts";
import { contentOf, hashOf, recordName } from "./seal-record.ts";

/** A record, or what is wrong with its file. */
export type Checked = FrozenRecord | FrozenNotebook | Problem;

/** Whether a file holds the record of a reconciliation that was frozen. */
export function isRecord(checked: Checked): checked is FrozenRecord {
  return !isProblem(checked) && !isNotebookRecord(checked);
}

/** Whether a file holds the record of a notebook that was frozen. */
export function isNotebookRecord(checked: Checked): checked is FrozenNotebook {
  return "kind" in checked && checked.kind === "notebook";
}

/** Whether a file holds no record that can be taken. */
export function isProblem(checked: Checked): checked is Problem {
  return "what" in checked;
}

/** Reads a record and holds it against its own hash, seal and name. Line ends may be those of any system. */
export function checkRecord({ path, name, text }: FrozenFile): Checked {
  const record = parse(text);
  if (typeof record === "string") return wrong(path, "it is no record any more", record);
  if (record.format !== 1) return wrong(path, `its format is ${JSON.stringify(record.format)}`, newer);
  const misshapen = (isNotebookRecord(record) ? notebookShape : recordShape)(record, "");
  if (misshapen !== null) return wrong(path, "it is no record of format 1", misshapen);
  const [hash, seal] = [hashOf(contentOf(record)), hashOf(withoutSeal(record))];
  if (hash !== record.hash) return altered(path, `hash ${record.hash}, its content has ${hash}`);
  if (seal !== record.seal) return altered(path, `seal ${record.seal}, its hash and its day have ${seal}`);
  if (name !== recordName(record))
    return wrong(path, "its name is not its own", `it is the record ${recordName(record)}`);
  if (text.replaceAll("\r\n", "\n") !== recordText(record))
    return altered(path, "the same otherwise written");
  return record;
}

function parse(text: string): FrozenRecord | FrozenNotebook | string {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === "object" && value !== null;
    return isObject ? (value as FrozenRecord | FrozenNotebook) : "it holds no object";
  } catch (error) {
    return messageOf(error);
  }
}

function withoutSeal({ seal: _, ...rest }: { readonly seal: string }): object {
  return rest;
}

const newer = "this version of the program reads format 1";

function altered(path: string, says: string): Problem {
  return wrong(path, "altered after it was frozen", `the record says ${says}`);
}

function wrong(file: string, what: string, why: string): Problem {
  const fix = "restore it from the history: a frozen record is never edited";
  return { file, line: 1, column: 1, what, why, fix };
}
