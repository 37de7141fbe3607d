import { HTMLString } from "astro/runtime/server/index.js";
import { hrefs } from "../lib/addresses/index.ts";
import { formulaHtml } from "../lib/notebook/node.ts";
import { slugOf } from "../lib/show/index.ts";
import { contentProps, markedCell, mistakesBanner, notebookView, suggestLink } from "../lib/site/index.ts";
import { companyPage, hasDesk } from "../lib/site/node.ts";
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
  const slug = slugOf(notebook);
  const live = published.live && {
    notebook: slug,
    code: import.meta.env.PROD
      ? hrefs.liveCode(content.site, slug, published.live.codeHash)
      : `${hrefs.liveCode(content.site, slug, null)}?${published.live.codeHash}`,
    values: hrefs.liveData(content.site, slug, import.meta.env.PROD ? published.live.hash : null),
    libraries: published.live.libraries.join(" "),
  };
  const release = content.releaseOf(notebook);
  const company = companyPage(content, release.release);
  const view = notebookView(published.page, release, notebook, getHeadings(), {
    company,
    hasDesk: await hasDesk(notebook),
  });
  const computed = contentProps(
    {
      ...published,
      // While editing, for the desk to find it.
      cells: import.meta.env.PROD ? published.cells : published.cells.map(markedCell),
      formula: formulaHtml,
      ...(import.meta.env.PROD &&
        view.desk && { suggest: (line: number) => suggestLink(view.desk ?? "", line) }),
      references,
    },
    (html) => new HTMLString(html),
  );
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
