import { hrefs } from "../../addresses/index.ts";
import {
  asPrinted,
  type Check,
  type Derivation,
  isAgreement,
  markOf,
  movementWords,
} from "../../checks/index.ts";
import { type Exact, formatExact, powerOfTen } from "../../figures/index.ts";
import type { CheckView, ReleasePage } from "../../show/index.ts";
import { elsewhere, figureButton, lineLink, printedFigure, recomputed, ruleOf } from "../../show/index.ts";
import { type Child, type Html, h, htmlOf } from "../../text/index.ts";
import { verdictView } from "./verdict-views.ts";

/** A check, ready to be read: printed, recomputed, residual, tolerance, inputs with their lines, diagnosis. */
export function checkView(page: ReleasePage, check: Check): CheckView {
  const inputs = check.inputs.map((input) => ({
    href: hrefs.line(page.site, page.release.id, input.line),
    text: `line ${input.line}`,
    label: `${input.label}, ${input.period}`,
    printed: asPrinted(input),
  }));
  return {
    id: check.id,
    aliases: check.aliases,
    table: check.witness.table,
    href: hrefs.check(page.site, page.release.id, check.id),
    title: check.title,
    rule: htmlOf(
      ruleWords(check),
      " of ",
      lineLink(page, check.witness.line),
      ", ",
      placeWords(page, check),
      again(page, check),
    ),
    verdict: verdictView(markOf(check)),
    values: values(page, check),
    diagnosis: check.diagnosis ? htmlOf(check.diagnosis.text) : undefined,
    inputsSummary: inputs.length === 1 ? "1 printed figure" : `${inputs.length} printed figures`,
    inputsOpen: check.verdict === "does-not-tie",
    inputs,
  };
}

function ruleWords(check: Check): string {
  const words = ruleOf(check);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** That the same check is made of the same figure where it is printed before. */
function again(page: ReleasePage, { id, rule, relation, list, witness: { fact } }: Check): Child {
  const first = page.checks.find(
    (one) =>
      one.witness.fact === fact &&
      one.rule === rule &&
      one.list === list &&
      one.relation?.name === relation?.name,
  );
  if (!first || first.id === id || list === "statement") return null;
  return ["; as of ", lineLink(page, first.witness.line), ", where it is printed too"];
}

function placeWords(page: ReleasePage, { witness }: Check): string {
  if (witness.table === "prose") return "in the text";
  return page.release.tables.find((table) => table.id === witness.table)?.caption ?? witness.table;
}

function values(page: ReleasePage, check: Check): CheckView["values"] {
  const { comparison, witness, needs, hindrance, expected, movement, untested } = check;
  const rows = [{ name: "Printed", html: htmlOf(printedFigure(page, witness)) }];
  if (comparison) {
    const inScale = (value: Exact) => formatExact(shorten(value.times(powerOfTen(-witness.scale))));
    if (isAgreement(check)) rows.push({ name: "Printed elsewhere", html: htmlOf(elsewhere(page, check)) });
    else rows.push({ name: "Recomputed", html: htmlOf(recomputed(page, check)) });
    rows.push({
      name: isAgreement(check) ? "Difference" : "Residual",
      html: htmlOf(inScale(comparison.residual)),
    });
    rows.push({ name: "Tolerance", html: htmlOf(`± ${inScale(comparison.tolerance)}`) });
  }
  for (const one of check.derived ?? []) rows.push({ name: "Derived", html: htmlOf(derivation(page, one)) });
  if (movement) rows.push({ name: "Compared", html: htmlOf(movementWords(movement)) });
  if (untested) rows.push({ name: "Not tested", html: htmlOf(h("span", { class: "needs" }, untested)) });
  if (needs) rows.push({ name: "Not printed", html: htmlOf(h("span", { class: "needs" }, needs)) });
  if (hindrance) rows.push({ name: "Not computed", html: htmlOf(h("span", { class: "needs" }, hindrance)) });
  if (expected !== check.verdict) rows.push({ name: "Expected", html: htmlOf(expected) });
  return rows;
}

/** What was derived, its value with the figures it comes from, and the sums that imply it. */
function derivation(page: ReleasePage, { label, figure, chain }: Derivation): Html {
  return h(
    "span",
    { class: "needs" },
    `${label}: `,
    figureButton(page, figure),
    ". Not printed; it follows from ",
    chain.map((equation, at) => [at > 0 && "; and ", h("q", {}, equation)]),
    ".",
  );
}

/** Four decimals are enough to see a residual. */
const shorten = (value: Exact): Exact => value.toDecimalPlaces(4);
