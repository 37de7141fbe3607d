import { expect, test } from "vitest";
import { type BuiltPage, readBuiltPages } from "./built-pages.ts";
import { siteFolder } from "./built-project.ts";

/** Pages of the site with its header; what is framed in other pages, and what only leads on, has less. */
const pages = [...readBuiltPages(siteFolder).values()].filter(
  ({ document }) => document.querySelector(".site-header") !== null,
);

/** What is wrong on which page. */
const on = (find: (page: BuiltPage) => readonly string[]): readonly string[] =>
  pages.flatMap((page) => find(page).map((what) => `${page.path} ${what}`));

const all = (page: BuiltPage, selector: string): readonly Element[] => [
  ...page.document.querySelectorAll(selector),
];

test("every page has one main heading, and no heading skips a level", () => {
  const wrong = on((page) => {
    const levels = all(page, "main :is(h1, h2, h3, h4, h5, h6)").map(({ localName }) => Number(localName[1]));
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    const mains = levels.filter((level) => level === 1).length;
    return [...jumps.map((level) => `jumps to h${level}`), ...(mains === 1 ? [] : [`has ${mains} h1`])];
  });
  expect(wrong).toEqual([]);
});

test("every page has one header, one main part and one footer, and its navigations have names that differ", () => {
  const wrong = on((page) => {
    const [headers, mains, footers] = ["body > header", "main", "body > footer"].map(
      (selector) => all(page, selector).length,
    );
    const names = all(page, "nav").map((nav) => nameOf(page, nav));
    return [
      ...(headers === 1 && mains === 1 && footers === 1 ? [] : [`${headers}, ${mains}, ${footers}`]),
      ...names.filter((name, index) => name === "" || names.indexOf(name) !== index),
    ];
  });
  expect(wrong).toEqual([]);
});

test("the first link of every page skips to its main part", () => {
  const wrong = on((page) => {
    const [first] = all(page, "body a[href], body button");
    return first?.getAttribute("href") === "#_main" && page.ids.includes("_main") ? [] : ["has no skip link"];
  });
  expect(wrong).toEqual([]);
});

test("every page names its language, and its title is no other page's", () => {
  const titles = pages.map(({ document }) => document.title);
  expect(titles.filter((title, index) => title === "" || titles.indexOf(title) !== index)).toEqual([]);
  expect(on(({ document }) => (document.documentElement.lang === "en" ? [] : ["no language"]))).toEqual([]);
});

test("every chart has a title, a name for those who cannot see it, and a table of its figures", () => {
  const wrong = on((page) =>
    all(page, "figure.chart").flatMap((chart) => {
      const title = chart.querySelector(".chart-title")?.textContent ?? "";
      const names = [...chart.querySelectorAll("svg.plot")].map(
        (svg) => svg.getAttribute("aria-label") ?? "",
      );
      const lacks = [
        title === "" && "title",
        (names.length === 0 || names.some((name) => !name.startsWith(title))) && "name",
        tableOf(chart) === null && "table",
      ];
      return lacks.filter((lack) => lack !== false).map((lack) => `${title}: no ${lack}`);
    }),
  );
  expect(wrong).toEqual([]);
});

test("every verdict has its words beside its mark", () => {
  const words =
    /^\s*\(?(Ties|Ties within rounding|Ties only from rounded figures|Does not tie|Not checkable|Not as defined)\)?/i;
  const wrong = on((page) =>
    all(page, ".verdict, .witness:has(.verdict-mark):not(.witness-unchecked)").flatMap((verdict) => {
      const text = verdict.querySelector(".verdict-text, .visually-hidden") ?? verdict;
      return words.test(text.textContent ?? "") ? [] : [verdict.outerHTML.slice(0, 120)];
    }),
  );
  expect(wrong).toEqual([]);
});

test("every mark of a verdict is hidden from those who hear the words, or has nothing to be heard", () => {
  const wrong = on((page) =>
    all(page, '.verdict-mark:not([aria-hidden="true"], i:empty)').map(({ outerHTML }) => outerHTML),
  );
  expect(wrong).toEqual([]);
});

test("nothing that takes the focus is hidden from those who hear the page, in closed cards too", () => {
  const focused = ":is(a[href], button, input, select, textarea, summary, [tabindex])";
  const wrong = on((page) =>
    all(page, `[aria-hidden="true"] ${focused}, ${focused}[aria-hidden="true"]`).flatMap((one) =>
      one.matches('[tabindex="-1"], :disabled') ? [] : [one.outerHTML.slice(0, 120)],
    ),
  );
  expect(wrong).toEqual([]);
});

function nameOf({ document }: BuiltPage, element: Element): string {
  const labelled = element.getAttribute("aria-labelledby");
  return (
    element.getAttribute("aria-label") ?? (labelled && document.getElementById(labelled)?.textContent) ?? ""
  );
}

/** The table of a chart folds below it; on a frozen page it stands open in the next section. */
function tableOf(chart: Element): Element | null {
  return (
    chart.querySelector("table") ??
    chart.closest("section")?.nextElementSibling?.querySelector("table") ??
    null
  );
}
