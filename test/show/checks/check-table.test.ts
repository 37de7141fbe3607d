import { expect, test } from "vitest";
import { checkTable, foldedTable, groupChecks } from "../../../src/lib/show/checks/index.ts";
import { htmlOf } from "../../../src/lib/text/markup/html.ts";
import { internap, newPage } from "../../site/internap.ts";

const { checks } = internap();
const rowsIn = (html: string): number => html.match(/<tr class="check verdict-/g)?.length ?? 0;
const byId = (...ids: readonly string[]) => checks.filter(({ id }) => ids.includes(id));

/** Line 20 prints -8% for 31,197 (line 108) after 33,722 (line 350): -7.4877%. Half a point, and what rounding adds. */
test("a row says what is printed, recomputed, off and allowed, and opens to the printed figures it comes from", () => {
  const html = htmlOf(
    checkTable(newPage(), byId("recalculate.revenues-growth.data-center-services.2010-Q2/2010-Q1@summary")),
  );
  expect(html).toContain('<td class="number printed">-8%</td><td class="number recomputed">−7.5%</td>');
  expect(html).toContain(
    '<td class="number residual">−0.5123</td><td class="number tolerance">± 0.5029</td>',
  );
  expect(html).toContain('<b>$ 31,197</b> <a href="/base/releases/internap-2010-q2/#L108">line 108</a>');
  expect(html).toContain('<b>$ 33,722</b> <a href="/base/releases/internap-2010-q2/#L350">line 350</a>');
  expect(html).toContain("Wrong base period");
});

/** Line 308 is the sum of the five lines above it; line 360 over line 110 is 29,262 / 60,525 = 0.48346964… */
test("a sum is told by its terms, and of a quotient the formula is said", () => {
  const sum = htmlOf(
    checkTable(newPage(), byId("foot.adjusted-ebitda.2010-Q2@adjusted-ebitda-reconciliation")),
  );
  expect(sum.match(/<li>/g)).toHaveLength(5);
  expect(sum).not.toContain(" = ");
  const margin = htmlOf(checkTable(newPage(), byId("recalculate.segment-margin.2010-Q2@L8")));
  expect(margin).toContain("Segment profit, 2010-Q2 ÷ Revenues, 2010-Q2 = 48.346964… percent");
});

test("an agreement says where the other print stands, and a check without its figures what is missing", () => {
  const agreement = htmlOf(checkTable(newPage(), byId("agree.revenues.2010-Q2@L7")));
  expect(agreement).toContain(
    '<td class="number elsewhere">60,525, <a href="/base/releases/internap-2010-q2/#L110">',
  );
  const missing = htmlOf(
    checkTable(newPage(), byId("roll-forward.provision-for-doubtful-accounts.2010-H1@cash-flow-statement")),
  );
  expect(missing).toContain("not printed: Write-offs of doubtful accounts, 2010-H1");
});

test("few checks are a table; of many, only findings are open, and all others folded by their tables", () => {
  const few = htmlOf(checkTable(newPage(), checks.slice(0, 9)));
  expect([rowsIn(few), few.includes("check-group")]).toEqual([9, false]);
  const many = htmlOf(checkTable(newPage(), checks));
  expect(rowsIn(many)).toBe(checks.length);
  const [open = "", ...folded] = many.split('<details class="check-group">');
  // 6 figures and 4 parts of a sentence that do not tie, 1 that is not as defined, 2 that tie from rounded figures.
  expect(rowsIn(open)).toBe(13);
  expect(folded).toHaveLength(8);
  expect(folded.join("")).not.toMatch(/verdict-(?:does-not-tie|ties-from-rounded|not-as-defined)/);
  expect(many).not.toMatch(/<details[^>]* open/);
});

test("what is folded says how often each verdict was given", () => {
  const some = checks.filter(({ witness }) => witness.table === "segment-table");
  const html = htmlOf(foldedTable(newPage(), "segment-table", some, { isHome: true }));
  expect(html).toMatch(
    /^<details class="check-group" id="ties-segment-table"><summary><h3>Segment Profit and Segment/,
  );
  expect(html.slice(0, html.indexOf("</summary>"))).toContain(`Ties</span></span> <b>${some.length}</b>`);
});

test("what the checks of one finding have in common is said once, under its printed characters", () => {
  const { findings } = groupChecks(checks);
  expect(findings.map(({ heading }) => heading)).toContain("\u201c-8%\u201d, line 20");
  const html = htmlOf(checkTable(newPage(), checks));
  expect(html.match(/gives −8%, as printed/g)).toHaveLength(1);
});

test("each check has its address on its own page, with those that lead to it, and a link to it elsewhere", () => {
  const [check] = byId("agree.revenues.2010-Q2@L7");
  if (!check) throw new Error("no such check");
  const home = htmlOf(
    foldedTable(newPage(), "prose", [check], { isHome: true, anchors: new Map([[check, ["ties"]]]) }),
  );
  expect(home).toContain(
    'id="agree.revenues.2010-Q2@L7" data-table="prose"><th scope="row"><span id="ties"></span>',
  );
  expect(home).toContain('<a href="#agree.revenues.2010-Q2@L7" rel="bookmark">Link to this check</a>');
  const away = htmlOf(checkTable(newPage(), [check]));
  expect(away).toContain('href="/base/releases/internap-2010-q2/checks/#agree.revenues.2010-Q2@L7"');
  expect(away).not.toContain(' id="');
});
