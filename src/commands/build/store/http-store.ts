import { readFileSync } from "node:fs";
import { writeKept } from "../../../lib/text/node.ts";
import { entryFile } from "./open-store.ts";
import { unpacked } from "./pack.ts";

/** A place that machines share, in which entries lie by their keys. */
export interface SharedPlace {
  /** Brings the entries of some keys into a folder; what is not there, damaged or of another key stays away. */
  fetch(keys: readonly string[], folder: string): Promise<void>;
  /** Sends the entries of some keys from a folder. */
  share(keys: readonly string[], folder: string): Promise<void>;
}

/** What an entry that is shared says of itself: a place that mixes up entries is found out. */
export interface OfKey {
  readonly key: string;
}

/** How long a place may take, in milliseconds for each entry, and whom to tell that it fails. */
export interface Patience {
  readonly milliseconds?: number;
  readonly tell: (line: string) => void;
}

/** Entries that are on their way at once. */
const most = 8;

/**
 * A place that is read by GET and written by PUT of `address/key`: a cache, or a bucket that takes both. A name and a password in the
 * address are sent as such. A place that does not answer is told once, and is asked no more: a build needs none.
 */
export function openHttpStore(address: string, { milliseconds = 30_000, tell }: Patience): SharedPlace {
  const { place, headers } = readAddress(address);
  let isLost = false;
  const ask = async (key: string, request: RequestInit): Promise<Response> =>
    fetch(`${place}/${key}`, { ...request, headers, signal: AbortSignal.timeout(milliseconds) });
  const each = async (keys: readonly string[], act: (key: string) => Promise<void>): Promise<void> => {
    const left = keys.values();
    const work = async (): Promise<void> => {
      for (const key of left) if (!isLost) await act(key).catch(lose);
    };
    await Promise.all(Array.from({ length: most }, work));
  };
  const lose = (error: unknown): void => {
    if (!isLost) tell(`the store at ${place} fails, and is left alone: ${reasonOf(error)}`);
    isLost = true;
  };
  return {
    fetch: (keys, folder) =>
      each(keys, async (key) => {
        const response = await ask(key, {});
        const bytes = await bodyOf(response);
        if (bytes && isEntryOf(key, bytes)) keepIn(folder, key, bytes);
      }),
    share: (keys, folder) =>
      each(keys, async (key) => {
        const body = entryIn(folder, key);
        if (body) await expectTaken(await ask(key, { method: "PUT", body }));
      }),
  };
}

/** An address apart from the name and the password in it, which no message shows. */
function readAddress(address: string): { readonly place: string; readonly headers: Record<string, string> } {
  const url = new URL(address);
  const secret = [url.username, url.password].map(decodeURIComponent).join(":");
  const place = `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
  if (secret === ":") return { place, headers: {} };
  return { place, headers: { authorization: `Basic ${Buffer.from(secret).toString("base64")}` } };
}

/** The bytes of an answer; null where the place has none, which some say as if it were forbidden. */
async function bodyOf(response: Response): Promise<Uint8Array | null> {
  if (response.ok) return new Uint8Array(await response.arrayBuffer());
  await response.body?.cancel();
  if (response.status >= 500) throw new Error(`it answers ${response.status}`);
  return null;
}

async function expectTaken({ ok, status, body }: Response): Promise<void> {
  await body?.cancel();
  if (!ok) throw new Error(`it answers ${status} to what is sent`);
}

function isEntryOf(key: string, bytes: Uint8Array): boolean {
  try {
    return unpacked<OfKey>(bytes)?.about.key === key;
  } catch {
    return false;
  }
}

/** A folder that cannot be written to keeps nothing, and one that another build empties has nothing to send. */
function keepIn(folder: string, key: string, bytes: Uint8Array): void {
  try {
    writeKept(entryFile(folder, key), bytes);
  } catch {}
}

function entryIn(folder: string, key: string): Uint8Array<ArrayBuffer> | null {
  try {
    return new Uint8Array(readFileSync(entryFile(folder, key)));
  } catch {
    return null;
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return "it does not answer in time";
  return error.cause instanceof Error ? error.cause.message : error.message;
}
