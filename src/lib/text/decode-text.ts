import { isUtf8 } from "node:buffer";

/** Longer no file of data may be, in bytes. A release of a hundred pages has less than one million. */
export const longestFile = 20_000_000;

/** Longer no line may be, in UTF-16 units. */
export const longestLine = 200_000;

/** Why bytes are not the text of a data file, and where: line and column from 1. */
export interface TextFault {
  readonly line: number;
  readonly column: number;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** The text of a file in UTF-8, character by character as it stands there, or why it has none. */
export function decodeText(bytes: Uint8Array): string | TextFault {
  if (bytes.length > longestFile) return tooLong(bytes.length);
  const marked = markFault(bytes);
  if (marked) return marked;
  if (!isUtf8(bytes)) return brokenAfter(bytes, soundPart(bytes));
  const text = strict().decode(bytes);
  return longLine(text) ?? text;
}

const strict = (): TextDecoder => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const start = { line: 1, column: 1 };
const convert = "save the file as UTF-8 without a byte order mark";

function tooLong(length: number): TextFault {
  const what = `the file has ${length} bytes`;
  return { ...start, what, why: `no file of data has more than ${longestFile}`, fix: "split it" };
}

function markFault([first, second, third]: Uint8Array): TextFault | null {
  const why = "files of data are UTF-8, and nothing stands before their text";
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return { ...start, what: "the file begins with a byte order mark", why, fix: convert };
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { ...start, what: "the file is UTF-16", why, fix: convert };
  return null;
}

/** All that stands before the first byte that belongs to no character of UTF-8, by halving. */
function soundPart(bytes: Uint8Array): string {
  let [sound, broken] = [0, bytes.length];
  while (sound < broken) {
    const middle = Math.ceil((sound + broken) / 2);
    if (begins(bytes.subarray(0, middle)) !== null) sound = middle;
    else broken = middle - 1;
  }
  return begins(bytes.subarray(0, sound)) ?? "";
}

/** The whole characters of bytes that may end within one; null where they cannot begin a text. */
function begins(bytes: Uint8Array): string | null {
  try {
    return strict().decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

function brokenAfter(bytes: Uint8Array, before: string): TextFault {
  const offset = Buffer.byteLength(before);
  const place = { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
  const byte = bytes.subarray(offset, offset + 1);
  const likely = new TextDecoder("windows-1252").decode(byte);
  const what = `byte 0x${byte[0]?.toString(16)} at offset ${offset} is not UTF-8`;
  const fix = `if it is "${likely}", the file is in Windows-1252: save it as UTF-8`;
  return { ...place, what, why: notUtf8, fix };
}

const notUtf8 = "files of data are UTF-8, so that their bytes and their text are the same thing";

function longLine(text: string): TextFault | null {
  let from = 0;
  for (let line = 1; text.length - from > longestLine; line++) {
    const end = text.indexOf("\n", from);
    const length = (end < 0 ? text.length : end) - from;
    if (length > longestLine) {
      const what = `the line has ${length} characters`;
      return { line, column: 1, what, why: `no line has more than ${longestLine}`, fix: "break it" };
    }
    from += length + 1;
  }
  return null;
}
