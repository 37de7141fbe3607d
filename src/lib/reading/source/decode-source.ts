/** The characters of a source, and where each stands in its bytes. */
export interface DecodedSource {
  /** The file name. */
  readonly exhibit: string;
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  /** How many bytes its mark takes, before the first character. */
  readonly mark: number;
  /** For each character, and for the end, its offset in bytes; worked out when it is asked for. */
  readonly byteOf: Uint32Array;
}

/**
 * Decodes a source. A byte order mark is believed; without one the text is UTF-8 if it is well formed as such, else
 * Windows-1252, in which every byte is a character. Rule: WHATWG Encoding Standard, "decode" and "windows-1252".
 */
export function decodeSource(exhibit: string, bytes: Uint8Array): DecodedSource {
  const { encoding, mark, text } = decoded(bytes);
  let known: Uint32Array | null = null;
  return {
    exhibit,
    text,
    encoding,
    mark,
    get byteOf() {
      known ??= bytesOf(text, mark, widths[encoding]);
      return known;
    },
  };
}

function decoded(bytes: Uint8Array): Pick<DecodedSource, "encoding" | "mark" | "text"> {
  const [encoding, mark] = markOf(bytes);
  const own = bytes.subarray(mark);
  if (encoding !== null) return { encoding, mark, text: new TextDecoder(encoding, plain).decode(own) };
  const text = asUtf8(own);
  return text === null
    ? { encoding: "windows-1252", mark, text: new TextDecoder("windows-1252", plain).decode(own) }
    : { encoding: "utf-8", mark, text };
}

const plain = { ignoreBOM: true } as const;

/** The encoding that a byte order mark says, null where there is none, and how many bytes it takes. */
function markOf(
  bytes: Uint8Array,
): readonly [Exclude<DecodedSource["encoding"], "windows-1252"> | null, number] {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return ["utf-8", 3];
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ["utf-16le", 2];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ["utf-16be", 2];
  return [null, 0];
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { ...plain, fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** How many bytes a UTF-16 unit of the text takes in the source; of a pair, the first has the rest of all four. */
const widths = {
  "utf-8": (unit: number): number => {
    if (unit < 0x80) return 1;
    if (unit < 0x800) return 2;
    return unit >= 0xd800 && unit < 0xe000 ? 2 : 3;
  },
  "utf-16le": () => 2,
  "utf-16be": () => 2,
  "windows-1252": () => 1,
} as const satisfies Readonly<Record<DecodedSource["encoding"], (unit: number) => number>>;

function bytesOf(text: string, first: number, width: (unit: number) => number): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  const least = width(0);
  let byte = first;
  for (let at = 0; at < text.length; at++) {
    offsets[at] = byte;
    const unit = text.charCodeAt(at);
    byte += unit < 0x80 ? least : width(unit);
  }
  offsets[text.length] = byte;
  return offsets;
}
