import { formatPlace, formatProblem, h, htmlOf, type Problem, wordsOfProblem } from "../text/index.ts";

/** All mistakes of a notebook at the top of its page, for who edits it: where each is, and what to do. Empty where there are none. */
export function mistakesBanner(problems: readonly Problem[]): string {
  const each = [...new Map(problems.map((one) => [formatProblem(one), one])).values()];
  if (each.length === 0) return "";
  const count = each.length === 1 ? "One mistake" : `${each.length} mistakes`;
  const head = h("p", {}, h("b", {}, `${count} to mend before this can be published`));
  const list = h("ol", {}, each.toSorted((a, b) => a.line - b.line).map(itemOf));
  return htmlOf(h("aside", { class: "cell-error mistakes", role: "alert", id: "_mistakes" }, head, list));
}

function itemOf(problem: Problem) {
  const place = h("span", { class: "place" }, formatPlace(problem));
  return h("li", {}, wordsOfProblem(problem), " ", place);
}
