import { keepLatest, suggestion } from "../../text/index.ts";
import { findNames, parseCellExpression } from "../code/node.ts";
import type {
  Cell,
  ImportedPlace,
  Inline,
  NotebookData,
  NotebookProblem,
  Place,
  StatedFinding,
} from "../model/index.ts";
import { placeAt } from "../model/index.ts";
import {
  idInComment,
  type ParsedCell,
  type ParsedFinding,
  type ParsedInline,
  type ParsedNotebook,
} from "../parse/index.ts";
import { parseNotebook } from "../parse/node.ts";
import { type Analysis, analyzeCell, analyzeInline, inParentheses, moduleNames } from "./analyze-unit.ts";
import type { ImportedName } from "./to-body.ts";

/** A notebook, and what is needed to write its module. */
export interface Compiled {
  readonly notebook: NotebookData;
  readonly parsed: ParsedNotebook;
  /** The expressions that run, in the order of `notebook.inlines`; MDX keeps the others. */
  readonly inlines: readonly ParsedInline[];
  /** Imports of cells, to be written as imports of the module. */
  readonly imports: readonly ImportedName[];
  readonly modules: readonly string[];
}

const latest = keepLatest<Compiled>();

/**
 * From text to a notebook that can run, with every problem that can be known before it does. Who asks in turn for the same
 * notebook, to look for mistakes, to write its module, gets the same.
 */
export function compileNotebook(source: string, path: string): Compiled {
  return latest(`${path}\n${source}`, () => compile(source, path));
}

function compile(source: string, path: string): Compiled {
  const parsed = parseNotebook(source, path);
  const cells = parsed.cells.map((cell) => (cell.meta.run ? analyzeCell(cell.code, parsed) : null));
  const shared = new Set(cells.flatMap((cell) => cell?.declares.map(({ name }) => name) ?? []));
  const found = parsed.modules.map((module) => moduleNames(module, parsed));
  const own = found.flatMap((names) => (Array.isArray(names) ? names : []));
  const broken = found.flatMap((names) => (Array.isArray(names) ? [] : [names]));
  const ran = parsed.inlines.flatMap((inline) => toInline(inline, parsed, shared));
  const analyses = [...cells, ...ran.map(({ analysis }) => analysis)].filter((analysis) => analysis !== null);
  const imports = cells.flatMap((cell) => cell?.imports ?? []);
  const notebook: NotebookData = {
    path,
    frontmatter: parsed.frontmatter.data,
    frontmatterPlaces: parsed.frontmatter.places,
    headings: parsed.headings,
    references: parsed.references,
    cells: parsed.cells.map((cell, index) => toCell(cell, cells[index] ?? null, parsed)),
    inlines: ran.map(({ inline }) => inline),
    findings: parsed.findings.map((finding) => toFinding(finding, ran)),
    imported: [...own, ...imports.map(toPlace)],
    problems: [
      ...parsed.problems,
      ...broken,
      ...emptyExpressions(parsed),
      ...doubleIds(parsed),
      ...missingIds(parsed),
      ...brokenAnchors(parsed),
    ],
  };
  const modules = [...new Set(analyses.flatMap((analysis) => analysis.modules))];
  return { notebook, parsed, inlines: ran.map(({ parsedInline }) => parsedInline), imports, modules };
}

const toPlace = ({ name, line, column, from, imported }: ImportedName & Place): ImportedPlace => ({
  name,
  line,
  column,
  from,
  imported,
});

/** A comment among its expressions leaves nothing. */
function toFinding({ check, place, parts }: ParsedFinding, ran: readonly RanInline[]): StatedFinding {
  const indices = parts.map((part) =>
    typeof part === "string" ? part : ran.findIndex(({ parsedInline }) => parsedInline === part),
  );
  return { check, place, parts: indices.filter((part) => part !== -1) };
}

function toCell(
  { meta, metaOffset, source, code, start }: ParsedCell,
  analysis: Analysis | null,
  parsed: ParsedNotebook,
): Cell {
  const place = placeAt(parsed.starts, code.first);
  const unit = analysis?.unit ?? {
    place,
    body: null,
    bodyLine: place.line,
    isAsync: false,
    reads: [],
    problems: [],
  };
  const mistakes = meta.problems.map(({ offset, what, fix }): NotebookProblem => {
    const at = placeAt(parsed.starts, metaOffset + offset);
    return { rule: "meta-is-known", file: parsed.path, ...at, what, ...(fix === undefined ? {} : { fix }) };
  });
  return {
    ...unit,
    id: meta.id,
    code: meta.code,
    run: meta.run,
    source,
    declares: analysis?.declares ?? [],
    functions: analysis?.functions ?? [],
    showsItself: analysis?.showsItself ?? false,
    isLive: unit.reads.some(({ name }) => name === "view"),
    fence: placeAt(parsed.starts, start),
    problems: [...mistakes, ...unit.problems],
  };
}

interface RanInline {
  readonly inline: Inline;
  readonly analysis: Analysis;
  readonly parsedInline: ParsedInline;
}

/** MDX keeps comments, what uses `props`, JSX, and attributes that use no name of a cell. */
function toInline(
  parsedInline: ParsedInline,
  parsed: ParsedNotebook,
  shared: ReadonlySet<string>,
): RanInline[] {
  const { code, isAttribute, isInFrontmatter } = parsedInline;
  const isComment = code.text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "").trim() === "";
  if (isComment || (/<[\w>]/.test(code.text) && isJsxOfMdx(inParentheses(code).text, shared))) return [];
  const analysis = analyzeInline(code, parsed);
  const { unit } = analysis;
  if (unit.reads.some(({ name }) => name === "props")) return [];
  if (isAttribute && unit.body !== null && !unit.reads.some(({ name }) => shared.has(name))) return [];
  return [
    { inline: { ...unit, source: code.text.trim(), isAttribute, isInFrontmatter }, analysis, parsedInline },
  ];
}

function isJsxOfMdx(text: string, shared: ReadonlySet<string>): boolean {
  if ("type" in parseCellExpression(text)) return false;
  const expression = parseCellExpression(text, "tsx");
  return "type" in expression && !findNames([expression]).free.some(({ name }) => shared.has(name));
}

function emptyExpressions({ inlines, starts, path }: ParsedNotebook): NotebookProblem[] {
  const empty = inlines.filter(({ code, isAttribute }) => !isAttribute && code.text.trim() === "");
  return empty.map(({ code }) => {
    const what = "this expression is empty";
    const fix = "write in it what the sentence should say, or \\{ for a sign that opens no expression";
    return { rule: "syntax-is-valid", file: path, ...placeAt(starts, code.start - 1), what, fix };
  });
}

/** A heading without an id would have no address, or one made of its title, which breaks when the title changes. */
function missingIds({ headings, path }: ParsedNotebook): NotebookProblem[] {
  const without = headings.filter(({ text }) => idInComment(text) === undefined);
  return without.map(({ text, line, column }) => {
    const what = `the heading "${text}" has no id`;
    const fix = "end it with one that stays when the title changes, as in {/* #growth */}";
    return { rule: "heading-has-an-id", file: path, line, column, what, fix };
  });
}

/** Links within the page to what it has not. Ids that begin with `_` are those of the page itself, and elements may be written with one. */
function brokenAnchors(parsed: ParsedNotebook): NotebookProblem[] {
  const { links, path, source } = parsed;
  const ids = new Set([...cellIds(parsed), ...headingIdsOf(parsed)].map(({ id }) => id));
  for (const [, id = ""] of source.matchAll(/\bid=["']([^"'\n]+)["']/g)) ids.add(id);
  const broken = links.filter(({ url }) => /^#[^_]/.test(url) && !ids.has(url.slice(1)));
  return broken.map(({ url, line, column }) => {
    const fix = suggestion(url.slice(1), ids) ?? "write the id of a heading or a cell of this notebook";
    return {
      rule: "reference-is-known",
      file: path,
      line,
      column,
      what: `nothing here has the id of ${url}`,
      fix,
    };
  });
}

/** An id in the order of the document: of a cell, or of a heading. */
interface OwnedId extends Place {
  readonly id: string;
  readonly owner: "cell" | "heading";
}

function doubleIds(parsed: ParsedNotebook): NotebookProblem[] {
  const seen = new Map<string, OwnedId>();
  const ids = [...cellIds(parsed), ...headingIdsOf(parsed)];
  return ids
    .toSorted((a, b) => a.line - b.line)
    .flatMap((own) => {
      const first = seen.get(own.id);
      if (!first) seen.set(own.id, own);
      return first ? [taken(parsed.path, own, first)] : [];
    });
}

function taken(file: string, { id, line, column }: OwnedId, first: OwnedId): NotebookProblem {
  const what = `the id "${id}" is taken by the ${first.owner} on line ${first.line}`;
  return { rule: "id-is-unique", file, line, column, what, fix: "choose another" };
}

function cellIds({ cells, starts }: ParsedNotebook): OwnedId[] {
  return cells.flatMap(({ meta, metaOffset }) => {
    if (meta.id === null) return [];
    return [{ id: meta.id, owner: "cell" as const, ...placeAt(starts, metaOffset + (meta.idOffset ?? 0)) }];
  });
}

function headingIdsOf({ headings }: ParsedNotebook): OwnedId[] {
  return headings.flatMap(({ text, line, column }) => {
    const id = idInComment(text);
    return id ? [{ id, owner: "heading" as const, line, column }] : [];
  });
}
