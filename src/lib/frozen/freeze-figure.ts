import type { Figure, Source } from "../figures/index.ts";
import type { Release } from "../release/index.ts";
import { amountOf } from "./freeze-amount.ts";
import type { FrozenFigure, FrozenWitness } from "./record/index.ts";

interface Named {
  readonly label: string;
  readonly concept: string;
  readonly weight: 1 | -1;
  readonly figure: Figure;
}

/** A printed figure with every place in which the release prints it. */
export function freezeFigure(
  release: Pick<Release, "lines">,
  { label, concept, weight, figure }: Named,
): FrozenFigure {
  const sources = figure.lineage.kind === "reported" ? figure.lineage.sources : [];
  const witnesses = sources.map((source) => freezeWitness(release, source));
  return { label, concept, weight, amount: amountOf(figure), witnesses };
}

/** How many characters of a line are kept on either side of a figure. */
const around = { before: 56, after: 24 };

function freezeWitness({ lines }: Pick<Release, "lines">, source: Source): FrozenWitness {
  const { table, line, start, end, printed } = source;
  const text = lines[line - 1] ?? "";
  const before = lastWords(text.slice(0, start), around.before);
  return [table, line, start, before, printed, firstWords(text.slice(end), around.after)];
}

/** At most so many characters of the beginning, to the end of a word: `in the quarter…`. */
function firstWords(text: string, count: number): string {
  return text.length <= count ? text : `${text.slice(0, count).replace(/\s+\S*$/, "")}…`;
}

/** At most so many characters of the end, from the beginning of a word. */
function lastWords(text: string, count: number): string {
  return text.length <= count ? text : `…${text.slice(-count).replace(/^\S*\s+/, "")}`;
}
