import type { FoundFigure, ProseDeclaration, Witness } from "../model/index.ts";
import { type ExtractionContext, figuresOn, qualifierOf, toWitness } from "../model/index.ts";

/** Figures in prose state their own scale: million, or none. */
const ownScale = { money: 0, shares: 0 };

/** Reads the declared figures outside the tables. A phrase that is not found, or found twice, is a problem. */
export function readProseFigures(context: ExtractionContext): Witness[] {
  return context.declarations.prose.flatMap((declared) => {
    const text = context.lines[declared.line - 1] ?? "";
    const found = findPhrase(text, declared.phrase, figuresOn(context, declared.line));
    const [only] = found;
    if (!only || found.length > 1) return refuse(context, declared, `is found ${found.length} times`);
    const { start, end, scale, fault } = only;
    const printed = text.slice(start, end);
    if (qualifierOf(printed) !== declared.qualifier) return refuse(context, declared, `has "${printed}"`);
    const { line, concept, segment, period, weight } = declared;
    const place = {
      file: context.declarations.textFile,
      text,
      line,
      start,
      end,
      table: "prose",
      label: concept.title,
    };
    const sizes = { scale: ownScale, sizeInRange: scale, fault };
    const witness = toWitness({ ...place, concept, segment, period, weight, ...sizes }, context.problems);
    return witness ? [witness] : [];
  });
}

function refuse(
  { declarations, problems }: ExtractionContext,
  declared: ProseDeclaration,
  finding: string,
): Witness[] {
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

/**
 * The figures of a text that stand where a phrase has `#`, with the words around it. The phrase may spell out the words
 * that go with a figure, "almost # percent", but neither its sign nor its size.
 */
export function findPhrase(
  text: string,
  phrase: string,
  figures: readonly FoundFigure[],
): readonly FoundFigure[] {
  const [before = "", after = ""] = phrase.split("#");
  return figures.flatMap((figure) => {
    const start = [figure.start, figure.core.start].find((at) => text.startsWith(before, at - before.length));
    const end = [figure.end, figure.core.end].find((at) => text.startsWith(after, at));
    return start === undefined || end === undefined ? [] : [{ ...figure, start, end }];
  });
}
