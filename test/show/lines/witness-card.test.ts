import { expect, test } from "vitest";
import { withWitnessCards, witnessId } from "../../../src/lib/show/index.ts";
import { witnessCard } from "../../../src/lib/show/lines/witness-card.ts";
import { witnessChecks } from "../../../src/lib/show/verdicts/index.ts";
import { releaseView } from "../../../src/lib/site/index.ts";
import { h, htmlOf, textOf } from "../../../src/lib/text/markup/html.ts";
import { internap, newPage } from "../../site/internap.ts";

const { release, checks } = internap();
const concerns = witnessChecks(checks);
const users = [{ href: "/base/notebooks/one/", text: "One" }];

function card(line: number, printed: string) {
  const witness = [...release.witnesses, ...checks.map((check) => check.witness)].find(
    (one) => one.line === line && one.printed.includes(printed),
  );
  if (!witness) throw new Error(`line ${line} does not print ${printed}`);
  return h("div", {}, witnessCard(withWitnessCards(newPage()), "c", witness, concerns(witness), users));
}
const textOfCard = (line: number, printed: string): string => textOf(card(line, printed));

test("answers in the order of all cards: what, the value, the verdict, other places, the arithmetic, why, the rest", () => {
  const html = htmlOf(card(26, "10%"));
  const order = ["title", "value", "verdict", "places", "formula", "source-why", "source-more"];
  const at = order.map((part) => html.search(new RegExp(`class="(?:source-)?${part}"`)));
  expect(at).toEqual(at.toSorted((a, b) => a - b));
  // The summary prints 10%; lines 14 and 48 say otherwise, and 9,924 ÷ 9,877 − 1 is 0.5%.
  expect(Math.min(...at)).toBeGreaterThan(0);
  expect(textOf(card(26, "10%"))).toContain("Does not tie");
});

test("the value stands as it is printed here, and the other places with their rows under their heads, not this one", () => {
  const text = textOfCard(22, "60,525");
  expect(text).toMatch(/^Revenues, 2010-Q2\$ 60,525/);
  expect(text).toContain(
    "line 352 Revenues, TotalThree Months EndedJune 30, 2010March 31, 2010June 30, 2009",
  );
  expect(text).not.toContain("line 22");
});

test("the figures of its arithmetic open the cards of their prints", () => {
  const [segment] = release.witnesses.filter(
    ({ line, printed }) => line === 108 && printed.includes("31,197"),
  );
  const html = htmlOf(card(22, "60,525"));
  expect(html).toMatch(/<button [^>]*popovertarget="_f-[0-9a-f]{12}">31,197<\/button> data center services/);
  expect(segment && witnessId(segment)).toMatch(/^L108-/);
});

test("of what no check was put to itself, it says what vouches for it; of a statement what it says", () => {
  expect(textOfCard(201, "55,647")).toContain("Ties, as part of net cash flows from operating activities.");
  expect(textOfCard(46, "flat")).toContain("flat");
});

test("what folds says how exact the print is and which notebooks use it", () => {
  const text = textOfCard(22, "60,525");
  expect(text).toMatch(/Precision, checks and usesInterval: \$0\.5 thousand either way/);
  expect(text).toContain("Used in One");
});

test("on the page of the release each button opens a card that is there, unprinted steps too", () => {
  const page = newPage();
  const { blocks } = releaseView(page, () => users);
  const html = [...page.cards.values()].join("") + JSON.stringify(blocks).replaceAll('\\"', '"');
  const targets = [...html.matchAll(/popovertarget="([^"]*)"/g)].map(([, id]) => id);
  expect(targets.length).toBeGreaterThan(500);
  expect(targets.filter((id) => !page.cards.has(id ?? ""))).toEqual([]);
  expect(page.cards.size).toBeGreaterThan(release.witnesses.length);
});
