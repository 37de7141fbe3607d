import type { PrintedUnit } from "../exports/node.ts";
import { alignTexts } from "./align-texts.ts";
import { toMdx } from "./to-mdx.ts";

/** A changed text of a notebook, and what in it was computed and is now typed. */
export interface Realigned {
  readonly text: string;
  readonly typed: readonly { readonly raw: string; readonly printed: string }[];
}

/** A token of what was printed, and which unit it is of. */
interface Printed {
  readonly token: string;
  readonly unit: number;
}

interface Piece {
  readonly raw: string;
  readonly printed: string;
}

/**
 * The text of a block after a colleague changed what was printed of it: what is as it was keeps the characters of the
 * notebook, its figures and its ids among them.
 */
export function realign(units: readonly PrintedUnit[], changed: string): Realigned {
  const pieces = units.flatMap((unit): readonly Piece[] =>
    typeof unit === "string"
      ? tokensOf(unit).map((raw) => ({ raw, printed: raw }))
      : [{ raw: unit[0], printed: unit[1] }],
  );
  const before = pieces.flatMap(({ printed }, unit) =>
    tokensOf(asPrinted(printed)).map((token): Printed => ({ token, unit })),
  );
  const after = tokensOf(changed);
  const partner = new Map(
    alignTexts(
      before.map(({ token }) => token),
      after,
    ).map(([a, b]) => [b, a]),
  );
  const whole = wholeUnits(before, partner, after.length);
  return written(pieces, after, before, whole);
}

const tokensOf = (text: string): readonly string[] =>
  text.match(/\n+|[^\S\n]+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
const asPrinted = (text: string): string => text.replaceAll(/\n{3,}/g, "\n\n");

/** The units of which every token stands in the changed text, one after the other: where each begins. */
function wholeUnits(
  before: readonly Printed[],
  partner: ReadonlyMap<number, number>,
  length: number,
): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const { unit } of before) sizes.set(unit, (sizes.get(unit) ?? 0) + 1);
  const begins = new Map<number, number>();
  for (let at = 0; at < length; at++) {
    const from = partner.get(at);
    const unit = from === undefined ? undefined : before[from]?.unit;
    if (from === undefined || unit === undefined || before[from - 1]?.unit === unit) continue;
    const size = sizes.get(unit) ?? 0;
    const isWhole = Array.from({ length: size }, (_, step) => partner.get(at + step) === from + step).every(
      Boolean,
    );
    if (isWhole) begins.set(unit, at);
  }
  return begins;
}

function written(
  pieces: readonly Piece[],
  after: readonly string[],
  before: readonly Printed[],
  begins: ReadonlyMap<number, number>,
): Realigned {
  const unitAt = new Map([...begins].map(([unit, at]) => [at, unit]));
  const lengths = Map.groupBy(before, ({ unit }) => unit);
  const writer = new Writer(pieces);
  for (let at = 0; at < after.length; ) {
    const unit = unitAt.get(at);
    if (unit === undefined) writer.write(after[at++] ?? "");
    else {
      writer.keep(unit);
      at += lengths.get(unit)?.length ?? 1;
    }
  }
  const typed = pieces.filter(
    ({ raw, printed }, unit) => printed !== "" && raw !== printed && !begins.has(unit),
  );
  return { text: writer.end(), typed };
}

/** Writes what is kept as it is in the notebook, with what prints nothing beside it, and what is new as MDX. */
class Writer {
  private text = "";
  private fresh = "";
  private readonly done = new Set<number>();
  /** What prints nothing and ends its line, as the id of a heading does. */
  private ending: readonly number[] = [];
  private readonly pieces: readonly Piece[];

  constructor(pieces: readonly Piece[]) {
    this.pieces = pieces;
  }

  write(token: string): void {
    if (token.startsWith("\n")) this.endLine();
    this.fresh += token;
  }

  keep(unit: number): void {
    if (this.pieces[unit]?.printed.startsWith("\n")) this.endLine();
    this.flush();
    this.put([...this.hidden(unit, -1), unit]);
    const after = this.hidden(unit, 1);
    const next = this.pieces[unit + after.length + 1];
    if (!next || next.printed.startsWith("\n")) this.ending = [...this.ending, ...after];
    else this.put(after);
  }

  end(): string {
    this.endLine();
    this.flush();
    return this.text;
  }

  private endLine(): void {
    if (this.ending.length === 0) return;
    this.flush();
    this.put(this.ending);
    this.ending = [];
  }

  private flush(): void {
    this.text += toMdx(this.fresh);
    this.fresh = "";
  }

  /** What prints nothing stands beside its neighbour. */
  private hidden(from: number, step: 1 | -1): readonly number[] {
    const found: number[] = [];
    for (let unit = from + step; this.pieces[unit]?.printed === ""; unit += step)
      if (!this.done.has(unit) && !this.ending.includes(unit)) found.push(unit);
    return step === 1 ? found : found.toReversed();
  }

  private put(units: readonly number[]): void {
    for (const unit of units) {
      this.done.add(unit);
      this.text += this.pieces[unit]?.raw ?? "";
    }
  }
}
