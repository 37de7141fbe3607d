import { hrefs } from "../../addresses/index.ts";
import { type Check, isAgreement, markOf, verdictTitle } from "../../checks/index.ts";
import { elementOf, type Witness } from "../../release/index.ts";
import { type Child, type Html, h } from "../../text/index.ts";
import { elementWords } from "../figures/index.ts";
import type { LinkView, Page, ReleasePage } from "../page/index.ts";
import { shortNames } from "../prints/index.ts";
import { ruleOf } from "../verdicts/index.ts";

/** The element of a print, for the folded part of its card. */
export function elementLine({ release }: ReleasePage, witness: Witness): Child {
  const element = elementOf(release, witness);
  if (!element) return null;
  const words = elementWords(element);
  return line("us-gaap: ", element.name, words && ` (${words})`);
}

/**
 * The checks on a print beside the one that its card tells of. That two prints agree is told by the places where it is
 * printed, unless they do not.
 */
export function otherChecksLine(page: Page, own: readonly Check[], told: Check | null): Child {
  const others = own.filter((check) => check !== told && !(isAgreement(check) && markOf(check) === "ties"));
  if (others.length === 0) return null;
  return line(
    "Also checked by ",
    others.map((check, at) => [at > 0 && ", ", checkLink(page, check, ruleOf(check)), unlessTies(check)]),
  );
}

function unlessTies(check: Check): Child {
  const mark = markOf(check);
  return mark !== "ties" && ` (${verdictTitle(mark).toLowerCase()})`;
}

/**
 * What a print goes into beside the check that its card tells of: one check by what the title of the card has not said, of
 * more their number alone, which keeps the page light.
 */
export function goesIntoLine(title: string, checks: readonly Check[], told: Check | null): Child {
  const [first, ...others] = checks.filter((check) => check !== told);
  if (!first) return null;
  const what = others.length === 0 ? shortTitle(title, first) : `${others.length + 1} checks`;
  return line(told ? "Also goes into " : "Goes into ", what);
}

/** The title of a check without what the title of a card has said: its period, or its segment. */
export function shortTitle(title: string, check: Check): string {
  return shortNames(title, [check.title])[0] || check.title;
}

const shownUsers = 8;

/** The first notebooks that use a figure: hundreds of them on every figure would make the page many times its size. */
export function usedInLine(page: Page, users: readonly LinkView[]): Child {
  if (users.length === 0) return null;
  const more = users.length - shownUsers;
  const all = { href: hrefs.notebooks(page.site), text: `${more} more` };
  const shown = more > 0 ? [...users.slice(0, shownUsers), all] : users;
  return line(
    "Used in ",
    shown.map(({ href, text }, at) => [at > 0 && ", ", h("a", { href }, text)]),
  );
}

function checkLink(page: Page, check: Check, text: string): Html {
  return h("a", { href: hrefs.check(page.site, page.release.id, check.id) }, text);
}

const line = (...inside: readonly Child[]): Html => h("p", {}, inside);
