import { expect, test } from "vitest";
import { parseRelations } from "../../../src/lib/checks/relations/parse-relations.ts";
import { checkRelease } from "../../../src/lib/checks/rules/check-release.ts";
import { findingsOf } from "../../../src/lib/checks/rules/findings.ts";
import { rankFindings } from "../../../src/lib/checks/rules/rank-findings.ts";
import { internap } from "../../site/internap.ts";
import { madeUp } from "../made-up.ts";

/**
 * Line 26: 10 for 0.476, almost all of it, and 32 for 46.5, a third. Line 47: a margin that rose by almost a third of
 * 36.6. Line 20: 8 for 7.5. Then line 325, off by three quarters and defined otherwise; then what rounding gives, line 22,
 * 5 for 4.5, before line 8, 510 for 517.
 */
test("what does not tie comes first, the further off and the earlier printed the sooner; rounding comes last", () => {
  const { release, checks } = internap();
  const ranked = rankFindings(findingsOf(checks), release.lines.length);
  expect(ranked.map(({ witness }) => `${witness.line} ${witness.printed.slice(0, 4)}`)).toEqual([
    "26 10%",
    "26 32%",
    "47 Decr",
    "20 -8%",
    "325 \\$ (",
    "22 -5%",
    "8 510 ",
  ]);
});

/** 40 for 10 + 20 on line 3 is off by a quarter of itself, and 50 for 10 + 20 on line 300 by two fifths. */
test("of two figures, one on the last page must be further off by as much as it stands further back", () => {
  const [columns, parts] = [["2012"], ["Part", "part", "10"]] as const;
  const table = (id: string, total: string) =>
    ({ id, columns, rows: [parts, ["Other", "other", "20"], ["Total", `${id}-total`, total]] }) as const;
  const release = madeUp([table("first", "40"), table("second", "30"), table("third", "50")]);
  const relations = ["first", "third"].map((id) => `recalculate: ${id}-total = part + other`).join("\n");
  const findings = findingsOf(checkRelease(release, parseRelations(relations, "relations.txt")));
  const concepts = (lines: number) => [
    ...new Set(rankFindings(findings, lines).map(({ witness }) => witness.concept)),
  ];
  expect(concepts(10_000)).toEqual(["third-total", "first-total"]);
  expect(concepts(310)).toEqual(["first-total", "third-total"]);
});
