import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { decodeSource, type ReadRelease, readRelease } from "../../src/lib/reading/node.ts";
import { inTime } from "./laws.ts";
import { mutateText } from "./mutate-text.ts";
import { Random } from "./random.ts";

/** An exhibit that is attacked: its file name says its form as far as that is not told from its text. */
interface Exhibit {
  readonly exhibit: string;
  readonly text: string;
}

/** The exhibits of invented companies that lie at some paths. */
export function exhibitsAt(...patterns: readonly string[]): readonly Exhibit[] {
  return globSync(patterns)
    .toSorted()
    .map((path) => ({ exhibit: basename(path), text: decodeSource(path, readFileSync(path)).text }));
}

/** What pages and texts of wires are made of, whole and broken. */
const markup = [
  "<table>",
  "</td>",
  "<td colspan=99999>",
  "<tr",
  "&#160;",
  "&#x",
  "<!--",
  "|",
  "<TABLE>",
  "<PAGE>",
];

/** Whatever becomes of an exhibit, reading it throws nothing, and each run of digits is once a fact, left out, or open. */
export function attackExhibit(exhibits: readonly Exhibit[], seed: number): void {
  const random = new Random(seed);
  const { exhibit, text } = random.pick(exhibits);
  const mutated = mutateText(random.oneIn(3) ? withMarkup(text, random) : text, random);
  const bytes = Buffer.from(mutated, random.oneIn(4) ? "latin1" : "utf8");
  const source = decodeSource(exhibit, bytes);
  eachDigitOnce(inTime("reading an exhibit", () => readRelease([source])));
}

function withMarkup(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + random.pick(markup) + text.slice(at);
}

/** Throws if a digit of a reading is in no list, or in two. */
export function eachDigitOnce({ readings, facts, others }: ReadRelease): void {
  for (const { exhibit, text } of readings) {
    const own = [...facts.map((one) => ({ exhibit: one.exhibit, ...one.at })), ...others].filter(
      (one) => one.exhibit === exhibit,
    );
    const times = new Uint8Array(text.length);
    for (const { start, end } of own) for (let at = start; at < end; at++) times[at] = (times[at] ?? 0) + 1;
    for (const { index: at } of text.matchAll(/\d/g)) {
      if (times[at] === 1) continue;
      const listed = own.filter(({ start, end }) => at >= start && at < end);
      const said = listed.map(({ start, end }) => JSON.stringify(text.slice(start, end)));
      throw new Error(`the digit at ${at} is listed as ${said.join(" and as ") || "nothing"}`);
    }
  }
}
