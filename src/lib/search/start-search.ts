import { htmlOf } from "../text/index.ts";
import { type CompanyOf, type CompanyPaths, findCompany } from "./company-of.ts";
import { findPlaces, type SearchSources } from "./find-places.ts";
import type { Found, FoundGroup } from "./found.ts";
import { openSearch } from "./open-search.ts";
import { groupHtml, meantHtml, shownFirst } from "./results-html.ts";

const typingMilliseconds = 250;

/** Makes the search page work: it answers the question in its address, and the address follows the question. */
export function startSearch(root: HTMLElement): void {
  const form = root.querySelector<HTMLFormElement>("form");
  const field = root.querySelector<HTMLInputElement>('input[name="q"]');
  const place = root.querySelector<HTMLElement>(".found-results");
  const status = root.querySelector<HTMLElement>(".found-status");
  if (!form || !field || !place || !status) return;
  const { base = "/", companies = "[]" } = root.dataset;
  const sources = openSearch(base);
  const companyOf = findCompany(JSON.parse(companies) as readonly CompanyPaths[], base);
  let asked = "";
  let groups: readonly FoundGroup[] = [];
  let timer = 0;

  const answer = async (query: string): Promise<void> => {
    if (query === asked) return;
    asked = query;
    clearTimeout(timer);
    const shown = await answerTo(query, sources, companyOf);
    if (query !== asked) return;
    groups = shown.groups;
    place.innerHTML = shown.html;
    status.textContent = shown.words;
  };

  const ask = (isStep: boolean): void => {
    const query = field.value.trim();
    const url = new URL(location.href);
    url.search = query === "" ? "" : new URLSearchParams({ q: query }).toString();
    if (url.href !== location.href) history[isStep ? "pushState" : "replaceState"](null, "", url);
    void answer(query);
  };

  const follow = (): void => {
    field.value = new URLSearchParams(location.search).get("q") ?? "";
    void answer(field.value.trim());
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask(true);
  });
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => ask(false), typingMilliseconds);
  });
  place.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>(".found-more") : null;
    const at = Number(button?.dataset.group);
    const group = button && groups[at];
    if (group) void showAll(group, at, button, companyOf);
  });
  addEventListener("popstate", follow);
  follow();
  root.dataset.live = "";
}

interface Shown {
  readonly groups: readonly FoundGroup[];
  readonly html: string;
  readonly words: string;
}

async function answerTo(query: string, sources: SearchSources, companyOf: CompanyOf | null): Promise<Shown> {
  if (query === "") return { groups: [], html: "", words: "" };
  try {
    const found = await findPlaces(query, sources);
    const groups = found.groups.filter(({ count }) => count > 0);
    const read = await Promise.all(groups.map((group) => group.read(0, shownFirst)));
    const results = groups.map((group, at) => groupHtml(group, read[at] ?? [], at, companyOf));
    const html = htmlOf(found.meant !== undefined && meantHtml(found.meant), results);
    return { groups, html, words: statusWords(query, found, groups) };
  } catch {
    const words =
      "The index could not be loaded. It is made by npm run build; the lists below lead to everything.";
    return { groups: [], html: "", words };
  }
}

function statusWords(query: string, { remark, meant }: Found, groups: readonly FoundGroup[]): string {
  if (groups.length === 0) return `Nothing has “${query}”.`;
  if (meant !== undefined) return `Nothing has “${query}”. Did you mean “${meant}”?`;
  const counts = groups.map(({ title, count }) => `${title}: ${count}`).join(". ");
  return `“${query}”: ${remark}${counts}.`;
}

/** Puts the whole group in the place of its first results, and the focus on the first that was not there. */
async function showAll(
  group: FoundGroup,
  at: number,
  button: HTMLElement,
  companyOf: CompanyOf | null,
): Promise<void> {
  const section = button.closest(".found-group");
  if (!section) return;
  const results = await group.read(0, group.count);
  section.outerHTML = htmlOf(groupHtml(group, results, at, companyOf));
  const first = document.querySelectorAll<HTMLElement>(
    `[aria-labelledby="_found-${at}"] .found :is(h3, h4) a`,
  )[shownFirst];
  first?.focus();
}
