import type { Release, Witness } from "../../lib/release/index.ts";

/** Where a figure is printed: the exhibit by its file name, and the offset in its bytes of the first printed digit, or of the dash. */
export interface ExhibitPlace {
  readonly exhibit: string;
  readonly byte: number;
}

/** Tells of figures of one release where they are printed; a declared one has one exhibit, its text. */
export function exhibitPlaces({ lines }: Pick<Release, "lines">): (witness: Witness) => ExhibitPlace {
  let starts: readonly number[] | null = null;
  return ({ place, line, start, printed }) => {
    if (place) return place;
    starts ??= lineBytes(lines);
    const digit = printed.search(/\d/);
    const first = start + Math.max(0, digit < 0 ? printed.search(/[-–—]/) : digit);
    const before = (lines[line - 1] ?? "").slice(0, first);
    return { exhibit: "release.txt", byte: (starts[line - 1] ?? 0) + Buffer.byteLength(before) };
  };
}

function lineBytes(lines: readonly string[]): readonly number[] {
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += Buffer.byteLength(line) + 1;
    return start;
  });
}
