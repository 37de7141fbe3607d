import type { NamedFact, ReadRelease } from "../facts/index.ts";
import { type ExhibitReading, lineAt, stretchOfLine } from "../model/index.ts";
import { sentencesOf } from "../prose/index.ts";
import type { Matter } from "./matter.ts";
import { type Meaning, meaningOfFact } from "./meaning.ts";
import type { PeriodWordsOf } from "./relative-period.ts";
import { numberedNames, stableWords } from "./stable-words.ts";

/** A fact with the sentence that states it, or the row whose label does. */
interface StatedFact {
  readonly fact: NamedFact;
  readonly sentence: string;
  /** Where the sentence begins. */
  readonly start: number;
}

/** What amounts in sentences and in labels mean, each known by the words around it. */
export function amountMatters(read: ReadRelease, periods: PeriodWordsOf): readonly Matter[] {
  const stated = read.readings.flatMap((reading, at) => statedIn(reading, read, at));
  const sections = stated.map(({ fact }) => stableWords(fact.table));
  const names = numberedNames(stated.map((one, at) => `${sections[at]}\n${phraseOf(one)}`));
  return stated.map(({ fact, sentence, start }, at) => {
    const { concept: _, ...guess } = meaningOfFact(fact, periods);
    return {
      kind: "amount",
      table: sections[at] ?? "",
      section: "",
      name: names[at]?.split("\n")[1] ?? "",
      title: `${fact.printed} ${fact.label}`.trim(),
      within: sentence,
      group: `${fact.exhibit} ${start}`,
      guess: guess as Meaning,
      doubts: fact.doubts,
      facts: [fact],
    };
  });
}

function statedIn(
  reading: ExhibitReading,
  { facts, tables }: ReadRelease,
  at: number,
): readonly StatedFact[] {
  const own = facts.filter(({ exhibit, kind }) => exhibit === reading.exhibit && kind === "prose");
  const sentences = sentencesOf(reading, tables[at] ?? []);
  let next = 0;
  return own
    .toSorted((a, b) => a.at.start - b.at.start)
    .map((fact) => {
      while ((sentences[next]?.end ?? Number.POSITIVE_INFINITY) <= fact.at.start) next++;
      const sentence = sentences[next];
      const isInside = sentence !== undefined && sentence.start <= fact.at.start;
      const { start, end } = isInside ? sentence : stretchOfLine(reading, lineAt(reading, fact.at.start));
      return { fact, start, sentence: reading.text.slice(start, end) };
    });
}

/** The words around an amount, without figures and dates: "net sales decreased # percent to". */
function phraseOf({ fact, sentence, start }: StatedFact): string {
  const before = sentence
    .slice(0, fact.at.start - start)
    .split(/\s+/)
    .slice(-8)
    .join(" ");
  const behind = sentence
    .slice(fact.at.end - start)
    .split(/\s+/)
    .slice(0, 4)
    .join(" ");
  return stableWords(`${stableWords(before)} # ${stableWords(behind)}`);
}
