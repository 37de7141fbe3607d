import { HTMLString } from "astro/runtime/server/index.js";
import { hrefs } from "../lib/addresses/index.ts";
import { kept } from "../lib/cells/index.ts";
import { formulaHtml } from "../lib/notebook/node.ts";
import { slugOf } from "../lib/show/index.ts";
import { mistakesBanner, notebookView } from "../lib/site/index.ts";
import { type Problem, wordsOfProblem } from "../lib/text/index.ts";
import { cardsOf, content, refuseProblems, type SiteNotebook } from "./_content.ts";

/** Runs a notebook: the head of its page, what its `Content` asks for in place of cells and expressions, and its cards. */
export async function runModule({ notebook, load }: SiteNotebook) {
  const published = await content.publish(notebook);
  const references = await content.resolve(notebook, published);
  const problems = [...published.problems, ...references.problems];
  refuseProblems({ problems });
  const { Content, getHeadings, mistakes = [], sheet } = await load();
  const ofChecks = content.releaseOf(notebook).surprises.filter(({ file }) => file === notebook.path);
  const banner = import.meta.env.DEV ? mistakesBanner([...mistakes, ...ofChecks, ...problems]) : "";
  const computed = {
    cell: (index: number) => new HTMLString(markedCell(published.cells[index] ?? "", index)),
    value: (index: number, after = "") => new HTMLString(kept(published.values[index] ?? "", after)),
    beside: (indexes: readonly number[]) => new HTMLString(published.beside(indexes)),
    raw: (index: number) => published.raw[index],
    formula: (tex: string, isBlock: boolean) => new HTMLString(formulaHtml(tex, isBlock)),
    reference: (id: string) => new HTMLString(references.links.get(id) ?? ""),
    href: (id: string) => references.hrefs.get(id),
    mistake: (id: string) => new HTMLString(references.hrefs.has(id) ? "" : (references.links.get(id) ?? "")),
  };
  const slug = slugOf(notebook);
  const live = published.live && {
    notebook: slug,
    code: import.meta.env.PROD
      ? hrefs.liveCode(content.site, slug, published.live.codeHash)
      : `${hrefs.liveCode(content.site, slug, null)}?${published.live.codeHash}`,
    values: hrefs.liveData(content.site, slug, import.meta.env.PROD ? published.live.hash : null),
    libraries: published.live.libraries.join(" "),
  };
  const view = notebookView(published.page, content.releaseOf(notebook), notebook, getHeadings());
  const needs = { runsArquero: published.live?.runsArquero ?? false };
  const { setUp, hasCode } = published;
  return {
    view,
    computed,
    code: { setUp, hasCode },
    cards: cardsOf(published.page),
    live,
    needs,
    banner,
    sheet: sheetText(sheet, [...mistakes, ...problems]),
    Content,
  };
}

/** While editing, a cell says which it is, for the desk to find it. */
function markedCell(html: string, index: number): string {
  if (import.meta.env.PROD) return html;
  const marked = html.replace(/^<(\w+)/, `<$1 data-cell="${index}"`);
  return marked === html ? `<template data-cell="${index}"></template>${html}` : marked;
}

/** What the page of a notebook knows of its file while editing, for a script element. */
function sheetText(sheet: object | undefined, problems: readonly Problem[]): string | undefined {
  if (import.meta.env.PROD || !sheet) return undefined;
  const faults = problems.map((one) => ({
    line: one.line,
    column: one.column,
    message: wordsOfProblem(one),
  }));
  return JSON.stringify({ ...sheet, faults }).replaceAll("<", "\\u003c");
}
