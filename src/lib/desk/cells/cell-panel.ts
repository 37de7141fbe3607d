import { makeElement } from "../elements/index.ts";
import type { CellFacts, CellLink, CellValues } from "./cell-facts.ts";

/** What a panel asks of the desk around it. */
export interface CellPanelWishes {
  readonly facts: CellFacts;
  /** The line of a cell in the file. */
  lineOf(cell: number): number;
  go(cell: number): void;
  values(): Promise<CellValues | null>;
}

/** What is known of a cell below its code: how long it took, what it needs and what needs it, and what it made. */
export function cellPanel(wishes: CellPanelWishes): HTMLElement {
  const { facts } = wishes;
  const shown = makeElement("div", { class: "desk-value", role: "region", "aria-live": "polite" });
  return makeElement(
    "section",
    { class: "desk-cell", "aria-label": "What the cell did" },
    makeElement("p", { class: "desk-took" }, tookWords(facts)),
    makeElement(
      "div",
      { class: "desk-flow" },
      linksList("Needs", "from", facts.needs, wishes),
      madeList(wishes, shown),
      linksList("Needed by", "by", facts.neededBy, wishes, textWords(facts.shownInText)),
    ),
    shown,
  );
}

/** How long the last run took, to two digits: `Ran in 0.34 ms`, `Ran in 1.2 s`. */
export function tookWords({ run }: Pick<CellFacts, "run">): string {
  if (run === null) return "It has not run.";
  if (run.milliseconds === null) return "It is still running.";
  const isLong = run.milliseconds >= 1_000;
  const amount = isLong ? run.milliseconds / 1_000 : run.milliseconds;
  const digits = amount >= 100 ? String(Math.round(amount)) : String(Number(amount.toPrecision(2)));
  return `Ran in ${digits} ${isLong ? "s" : "ms"}.`;
}

function textWords(count: number): string | null {
  if (count === 0) return null;
  return count === 1 ? "an expression in the text" : `${count} expressions in the text`;
}

function linksList(
  title: string,
  word: "from" | "by",
  links: readonly CellLink[],
  { lineOf, go }: CellPanelWishes,
  last: string | null = null,
): HTMLElement {
  const items = links.map(({ cell, names }) => {
    const place = `the cell on line ${lineOf(cell)}`;
    const button = makeElement(
      "button",
      { type: "button", class: "desk-button" },
      makeElement("code", {}, names.join(", ")),
      ` ${word} ${place}`,
    );
    button.addEventListener("click", () => go(cell));
    return makeElement("li", {}, button);
  });
  const all = last === null ? items : [...items, makeElement("li", {}, last)];
  return part(title, all.length > 0 ? all : [makeElement("li", {}, "no other cell")]);
}

/** The names that the cell makes; each opens what it stands for, and closes it again. */
function madeList({ facts, values }: CellPanelWishes, shown: HTMLElement): HTMLElement {
  let asked: Promise<CellValues | null> | null = null;
  const buttons = facts.makes.map((name) => {
    const properties = { type: "button", class: "desk-button", "aria-expanded": "false" };
    const button = makeElement("button", properties, makeElement("code", {}, name));
    button.addEventListener("click", async () => {
      const isOpen = button.getAttribute("aria-expanded") === "true";
      asked ??= values();
      const found = isOpen ? null : await asked;
      for (const one of buttons) one.setAttribute("aria-expanded", String(one === button && !isOpen));
      if (isOpen) shown.replaceChildren();
      else showValue(shown, name, found);
    });
    return button;
  });
  const items = buttons.map((button) => makeElement("li", {}, button));
  return part("Makes", items.length > 0 ? items : [makeElement("li", {}, "no name that others see")]);
}

function showValue(shown: HTMLElement, name: string, found: CellValues | null): void {
  const html = found?.values.find((one) => one.name === name)?.html;
  shown.setAttribute("aria-label", `The value of ${name}`);
  shown.innerHTML = html ? `${html}${found?.cards ?? ""}` : "";
  if (!html) shown.append(makeElement("p", {}, "It has no value: the cell has not run to its end."));
}

function part(title: string, items: readonly HTMLElement[]): HTMLElement {
  return makeElement(
    "div",
    {},
    makeElement("p", { "aria-hidden": "true" }, title),
    makeElement("ul", { "aria-label": title }, ...items),
  );
}
