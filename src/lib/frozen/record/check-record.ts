import type { FrozenFile } from "../../release/index.ts";
import { messageOf, type Problem } from "../../text/index.ts";
import type { FrozenRecord } from "./frozen-record.ts";
import { recordShape } from "./record-shape.ts";
import { recordText } from "./record-text.ts";
import { contentOf, hashOf, recordName } from "./seal-record.ts";

/** A record, or what is wrong with its file. */
export type Checked = FrozenRecord | Problem;

/** Whether a file holds the record that was frozen. */
export function isRecord(checked: Checked): checked is FrozenRecord {
  return !("what" in checked);
}

/** Reads a record and holds it against its own hash, seal and name. Line ends may be those of any system. */
export function checkRecord({ path, name, text }: FrozenFile): Checked {
  const record = parse(text);
  if (typeof record === "string") return wrong(path, "it is no record any more", record);
  if (record.format !== 1) return wrong(path, `its format is ${JSON.stringify(record.format)}`, newer);
  const misshapen = recordShape(record, "");
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

function parse(text: string): FrozenRecord | string {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as FrozenRecord) : "it holds no object";
  } catch (error) {
    return messageOf(error);
  }
}

function withoutSeal({ seal: _, ...rest }: FrozenRecord): Omit<FrozenRecord, "seal"> {
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
