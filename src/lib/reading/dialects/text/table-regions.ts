import type { TextLine } from "./line-cells.ts";

/** Lines of a text that make a table: the first and the last, from 0. */
export interface TableRegion {
  readonly first: number;
  readonly last: number;
}

/** So many lines without figures can stand between two rows, and above the first. */
const gapBetween = 9;
const headAbove = 14;

/** The tables of a text: those that are marked as such, and lines of figures that stand near each other. */
export function tableRegions(lines: readonly TextLine[], sources: readonly string[]): readonly TableRegion[] {
  const marked = markedRegions(sources);
  const isMarked = (at: number): boolean => marked.some(({ first, last }) => at >= first && at <= last);
  const found = runsOfFigures(lines, sources, isMarked).map((run) => withHead(lines, sources, run, isMarked));
  return [...marked.filter((one) => figureRows(lines, one) > 0), ...apart(found)].toSorted(
    (a, b) => a.first - b.first,
  );
}

function markedRegions(sources: readonly string[]): readonly TableRegion[] {
  const regions: TableRegion[] = [];
  let open = -1;
  for (const [at, line] of sources.entries()) {
    if (/^\s*<TABLE>/i.test(line)) open = at;
    if (/<\/TABLE>/i.test(line) && open >= 0) {
      regions.push({ first: open, last: at });
      open = -1;
    }
  }
  return regions;
}

/** An item of a list. */
const isBullet = (line: string): boolean => /^\s*(?:[*•·]|-(?= [A-Za-z]))\s/.test(line);

/** The title of a statement, alone on its line. */
const isTitle = (line: string): boolean =>
  line.trim().length < 100 &&
  /^\s*(?:(?:un)?audited )?(?:(?:interim|condensed|consolidated|group|summary|summari[sz]ed) )+(?:balance sheets?|statements? of|income statements?|cash flow statements?)\b/i.test(
    line,
  );

function runsOfFigures(
  lines: readonly TextLine[],
  sources: readonly string[],
  isMarked: (at: number) => boolean,
): readonly TableRegion[] {
  const runs: { first: number; last: number }[] = [];
  for (const [at, { kind }] of lines.entries()) {
    if (kind !== "figures" || isMarked(at)) continue;
    const run = runs.at(-1);
    const above = run ? sources.slice(run.last + 1, at) : [];
    const between = lines.slice((run?.last ?? at) + 1, at);
    const isNew =
      above.some((line) => isTitle(line) || isBullet(line)) || isHeadedAnew(above, between, lines[at]);
    const isNear = run && !isNew && at - run.last <= gapBetween;
    if (run && isNear && (isOneTable(between) || isCutInTwo(lines[run.last], between, lines[at])))
      run.last = at;
    else runs.push({ first: at, last: at });
  }
  return runs.filter((run) => figureRows(lines, run) > 1);
}

/** What all figures below are in, alone on its line. */
const saysScale = (line: string): boolean =>
  /^\s*\((?:[^()]*\b)?(?:thousands|millions|billions)\b[^()]*\)\s*$/i.test(line);

/** A line that says what figures are in, and then headings over columns: what is above them is another table. */
function isHeadedAnew(
  sources: readonly string[],
  between: readonly TextLine[],
  next: TextLine | undefined,
): boolean {
  const scale = sources.findIndex(saysScale);
  const isHeads = ({ kind, cells }: TextLine): boolean => kind === "words" && cells.length > 1;
  const areYears = next?.cells.every(({ text }) => /^(?:19|20)\d\d$/.test(text)) ?? false;
  return scale >= 0 && (areYears || between.slice(scale + 1).some(isHeads));
}

/** No sentence and no two blank lines stand between rows of one table. */
function isOneTable(between: readonly TextLine[]): boolean {
  return between.every(
    ({ kind }, at) =>
      kind !== "sentence" && kind !== "tag" && !(kind === "blank" && between[at + 1]?.kind === "blank"),
  );
}

/** A page can cut a table in two: where tabs part cells, what goes on with as many columns and no headings of its own. */
function isCutInTwo(
  last: TextLine | undefined,
  between: readonly TextLine[],
  next: TextLine | undefined,
): boolean {
  const columnsOf = (line: TextLine | undefined): number => line?.cells.at(-1)?.column ?? 0;
  return (
    columnsOf(next) > 0 &&
    columnsOf(next) === columnsOf(last) &&
    between.every(
      (line) =>
        line.kind === "blank" || (line.kind === "words" && columnsOf(line) === 0 && !isInCapitals(line)),
    )
  );
}

/** In capitals, or what all figures are in. */
const isInCapitals = ({ cells }: TextLine): boolean =>
  cells.some(
    ({ text }) =>
      /^\(/.test(text) || (/\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text) && text.includes(" ")),
  );

function figureRows(lines: readonly TextLine[], { first, last }: TableRegion): number {
  return lines.slice(first, last + 1).filter(({ kind }) => kind === "figures").length;
}

/** With the headings above the first row: up to two blank lines, a sentence or another table. */
function withHead(
  lines: readonly TextLine[],
  sources: readonly string[],
  { first, last }: TableRegion,
  isMarked: (at: number) => boolean,
): TableRegion {
  let top = first;
  for (let at = first - 1; at >= Math.max(0, first - headAbove); at--) {
    const kind = lines[at]?.kind;
    const isEnd = kind === "blank" && lines[at - 1]?.kind === "blank";
    if (kind === "sentence" || kind === "tag" || kind === "figures" || isEnd || isMarked(at)) break;
    if (isBullet(sources[at] ?? "")) break;
    if (kind !== "blank") top = at;
  }
  return { first: top, last };
}

/** Where the head of a table reaches into the one before, it begins behind that. */
function apart(regions: readonly TableRegion[]): readonly TableRegion[] {
  return regions.map((region, at) => ({
    ...region,
    first: Math.max(region.first, (regions[at - 1]?.last ?? -1) + 1),
  }));
}
