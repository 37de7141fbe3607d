import { makeElement } from "../elements/index.ts";
import type { ShownNotebook } from "../framed/index.ts";
import { ChangingChildren } from "../in-place/index.ts";

/** The page of the desk, in which a notebook stands as on its own page. */
export class DeskPage {
  private readonly place: HTMLElement;
  private readonly cards = makeElement("div", {});
  private readonly shownCards = new ChangingChildren(this.cards);
  private prose: ChangingChildren | null = null;
  private setUp: string | null = null;
  private readonly sheet = makeElement("script", { type: "application/json", id: "_desk" });

  constructor(place: HTMLElement) {
    this.place = place;
    document.body.append(this.cards, this.sheet);
  }

  /** A page as published, until its notebook has run here. */
  showPublished(page: Document): void {
    this.place.replaceChildren(...(page.querySelector("main")?.childNodes ?? []));
    for (const one of this.place.querySelectorAll(".page-foot, .notebook > .cell-code")) one.remove();
    this.cards.replaceChildren(...page.querySelectorAll("body > .notes, body > [popover]"));
    document.title = `${page.title}, on the desk`;
  }

  /** What a notebook shows that has run; the desk is told of it. */
  show({ sheet, title, standfirst, prose, setUp, cards, areNotes }: ShownNotebook): void {
    this.showHead(title, standfirst);
    const open = [...this.place.querySelectorAll("details")].map((one) => one.open);
    const article = this.place.querySelector(".notebook .prose");
    if (article) this.prose ??= new ChangingChildren(article);
    this.prose?.show(prose);
    if (article) this.showSetUp(article, setUp);
    this.cards.classList.toggle("notes", areNotes);
    this.shownCards.show(cards);
    this.sheet.textContent = JSON.stringify(sheet);
    const details = [...this.place.querySelectorAll("details")];
    if (details.length === open.length)
      for (const [at, one] of details.entries()) one.open = open[at] ?? false;
    document.dispatchEvent(new Event("edited-in-place"));
  }

  private showSetUp(article: Element, html: string): void {
    if (html === this.setUp) return;
    this.setUp = html;
    for (const one of this.place.querySelectorAll(".notebook > .cell-code")) one.remove();
    article.insertAdjacentHTML("afterend", html);
  }

  /** What leads to the page behind the title stays. */
  private showHead(title: string, standfirst: string): void {
    const head = this.place.querySelector(".notebook > .page-head");
    const [words] = head?.querySelector("h1")?.childNodes ?? [];
    if (words) words.textContent = title;
    const below = head?.querySelector(".standfirst");
    if (below) below.textContent = standfirst;
    document.title = `${title}, on the desk`;
  }

  /** The same after a control was set, which keeps the focus. */
  showSet(shown: ShownNotebook, control: HTMLElement): void {
    const at = fieldsOf(control).findIndex((one) => one.matches(":focus"));
    this.show(shown);
    const now = this.place.querySelector<HTMLElement>(`[data-input="${control.dataset.input}"]`);
    if (now && at >= 0) fieldsOf(now)[at]?.focus();
  }

  /** Why there is no notebook, in a sentence. */
  fail(why: string): void {
    const said = makeElement("p", { role: "alert" }, `This notebook cannot be changed here: ${why}.`);
    this.place.prepend(said);
  }
}

const fieldsOf = (control: Element): readonly HTMLElement[] => [
  ...control.querySelectorAll<HTMLElement>("input, select"),
];
