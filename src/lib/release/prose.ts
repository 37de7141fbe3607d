import type { ProseDeclaration } from "./declarations.ts";
import { escapePattern, type FoundFigure, figureSource } from "./figure-pattern.ts";
import { qualifierOf } from "./parse-figure.ts";
import type { Witness } from "./release.ts";
import { toWitness } from "./witness.ts";
import type { Work } from "./work.ts";

/** Figures in prose state their own scale: million, or none. */
const ownScale = { money: 0, shares: 0 };

/** Reads the declared figures outside the tables. A phrase that is not found, or found twice, is a problem. */
export function readProse(work: Work): Witness[] {
  return work.declarations.prose.flatMap((declared) => {
    const text = work.lines[declared.line - 1] ?? "";
    const found = findPhrase(text, declared.pattern);
    const [only] = found;
    if (!only || found.length > 1) return refuse(work, declared, `is found ${found.length} times`);
    const printed = text.slice(only.start, only.end);
    if (qualifierOf(printed) !== declared.qualifier) return refuse(work, declared, `has "${printed}"`);
    const { line, concept, segment, period, weight } = declared;
    const place = {
      file: work.declarations.textFile,
      text,
      line,
      ...only,
      table: "prose",
      label: concept.title,
    };
    const witness = toWitness({ ...place, concept, segment, period, weight, scale: ownScale }, work.problems);
    return witness ? [witness] : [];
  });
}

function refuse({ declarations, problems }: Work, declared: ProseDeclaration, finding: string): Witness[] {
  const what = `"${declared.phrase}" ${finding} on line ${declared.line} of ${declarations.textFile}`;
  const why = `one figure is expected there, and put as ${declared.qualifier}`;
  problems.push({
    ...declared.place,
    column: 1,
    what,
    why,
    fix: "correct the line, the phrase or the qualifier",
  });
  return [];
}

/** The pattern of a phrase, in which `#` is the figure. */
export function phrasePattern(phrase: string): RegExp {
  const [before = "", after = ""] = phrase.split("#");
  return new RegExp(`${escapePattern(before)}(?<figure>${figureSource})${escapePattern(after)}`, "dg");
}

/** Where the figure of a phrase stands in a text, each time the phrase is found. */
export function findPhrase(text: string, pattern: RegExp): FoundFigure[] {
  return [...text.matchAll(pattern)].flatMap(({ indices }) => {
    const [start, end] = indices?.groups?.figure ?? [];
    return start === undefined || end === undefined ? [] : [{ start, end }];
  });
}
