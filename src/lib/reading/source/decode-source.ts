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
  const [encoding, mark] = encodingOf(bytes);
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(mark));
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

function encodingOf(bytes: Uint8Array): readonly [DecodedSource["encoding"], number] {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return ["utf-8", 3];
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ["utf-16le", 2];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ["utf-16be", 2];
  return [isUtf8(bytes) ? "utf-8" : "windows-1252", 0];
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
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
