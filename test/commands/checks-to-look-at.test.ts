import { expect, test } from "vitest";
import { checksJson } from "../../src/commands/checks/check-json.ts";
import { checkLines } from "../../src/commands/checks/check-lines.ts";
import { openPage, Prints, printsOf } from "../../src/lib/show/index.ts";
import { checksView } from "../../src/lib/site/index.ts";
import { checked, page, table } from "../checks/found/invented.ts";

// 91.4 / 80.2 = 1.1397: so far from 37.2 percent, and in more than one digit, that what the aside names may be compared.
const sentence =
  "Net sales for the second quarter of 2021, which include those of the new stores, increased 37.2 percent to $91.4 million from $80.2 million in the second quarter of 2020.";
const statement = table(
  "STATEMENTS OF INCOME",
  `| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020
Net sales | 91,408 | 80,213
Cost of sales | 52,317 | 47,105
Gross profit | 39,091 | 33,108`,
);
const release = checked(page(`<p>${sentence}</p>`, statement));
const [doubtful] = release.toLookAt;
const { checks } = release;
const viewOf = (one: typeof release) =>
  checksView(
    openPage({
      site: { base: "/" },
      release: one.release,
      checks: one.checks,
      prints: new Prints(printsOf(one.release, one.checks)),
    }),
    one,
  );

test("what rests on coincidence and does not hold is told apart, with its reason, and is in no count", () => {
  expect(doubtful?.witness.printed).toBe("37.2 percent");
  expect(checks.some(({ verdict }) => verdict === "does-not-tie")).toBe(false);
  const json = checksJson(release);
  expect(json.summary["does-not-tie"]).toBe(0);
  expect(json.findings).toEqual([]);
  expect(json.toLookAt?.map(({ printed, rounded }) => [printed, rounded])).toEqual([
    ["37.2 percent", "14.0"],
  ]);
  const lines = checkLines(release);
  const at = lines.indexOf("To look at, by relations that may rest on coincidence, and not counted:");
  expect(lines[at - 2]).toMatch(/^\d+ checks: /);
  expect(lines[at + 1]).toMatch(
    /printed 37\.2 percent, from others 14\.0: the sentence says between which two amounts/,
  );
  const view = viewOf(release);
  expect(view.sections.at(-1)).toMatchObject({ id: "to-look-at", title: "To look at" });
  expect(view.sections.at(-1)?.html).toContain("37.2 percent");
});

test.each(["on a comparable basis", "in like-for-like terms"])(
  "a rate %s is that of other amounts, and no alarm",
  (words) => {
    const said = `Net sales for the second quarter of 2021 increased 37.2 percent ${words} to $91.4 million from $80.2 million in the second quarter of 2020.`;
    const { checks } = checked(page(`<p>${said}</p>`, statement));
    expect(checks.filter(({ verdict }) => verdict === "does-not-tie")).toEqual([]);
  },
);

test("a release of which all holds has nothing to look at", () => {
  const whole = checked(page(`<p>${sentence.replace("37.2", "14.0")}</p>`, statement));
  expect(checksJson(whole)).not.toHaveProperty("toLookAt");
  expect(checkLines(whole).join("\n")).not.toContain("To look at");
  expect(viewOf(whole).sections.map(({ id }) => id)).not.toContain("to-look-at");
});
