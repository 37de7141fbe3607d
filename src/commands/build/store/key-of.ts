import { createHash } from "node:crypto";

/** What a result stands on, by name. Values are texts: contents, digests of them, versions, settings. */
export type StandsOn = Readonly<Record<string, string | readonly string[]>>;

/** The version of what is kept: raised when results of the same inputs are kept otherwise. */
const format = "3";

/**
 * The key of a result: a hash of all that it stands on, whatever the order of the names. No two inputs have one text, since
 * names and values are quoted; nothing in it is a time.
 */
export function keyOf(inputs: StandsOn): string {
  const sorted = Object.entries(inputs).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sha256(JSON.stringify([format, sorted]));
}

/** SHA-256 as hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
