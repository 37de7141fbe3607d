import { type Verdict, verdicts, verdictTitle } from "../../checks/index.ts";
import { inputHtml } from "../../inputs/index.ts";
import { type Child, type Html, h } from "../../text/index.ts";
import { any, filterInputs, filterWords } from "./filter-inputs.ts";

/** A list that can be filtered. */
export interface FilteredList {
  /** What is counted: `checks`, `lines`. */
  readonly items: "checks" | "lines";
  readonly count: number;
  /** Titles of tables by id, in their order. */
  readonly tables: ReadonlyMap<string, string>;
  /** Titles of what figures have in place of a verdict, by id. */
  readonly more?: Readonly<Record<string, string>>;
}

/** The controls by which a list is filtered; without scripts, only the words that it is whole. */
export function filtersHtml({ items, count, tables, more = {} }: FilteredList): Html {
  const inputs = filterInputs(
    { [any]: "All verdicts", ...verdictTitles(), ...more },
    { [any]: "All tables", ...Object.fromEntries(tables) },
  );
  const whole = `${count} ${items}`;
  const controls: Child = [
    inputs.map((input) => inputHtml(input)),
    h("button", { type: "button", class: "filters-reset", disabled: true }, "Reset"),
  ];
  return h(
    "div",
    { class: "filters", "data-filters": items, role: "search", "aria-label": `Filter the ${items}` },
    h("div", { class: "filters-controls" }, controls),
    h("p", { class: "filters-setting" }, filterWords(inputs)),
    h("p", { class: "filters-late" }, `The filters did not load; all ${items} are shown.`),
    h("p", { class: "filters-status", role: "status" }, whole),
    h("p", { class: "filters-note", role: "status", hidden: true }),
  );
}

const verdictTitles = (): Record<Verdict, string> =>
  Object.fromEntries(verdicts.map((id) => [id, verdictTitle(id)])) as Record<Verdict, string>;
