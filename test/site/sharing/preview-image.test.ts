import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { verdicts, verdictTitle } from "../../../src/lib/checks/model/verdict.ts";
import { colors, verdictColors } from "../../../src/lib/site/sharing/colors.ts";
import { previewImage } from "../../../src/lib/site/sharing/preview-image.ts";
import { widthOf, wrapText } from "../../../src/lib/text/wrap-text.ts";
import { sharedPage } from "./hostile-page.ts";

const page = sharedPage();
const { key } = page;
const texts = (svg: string): readonly string[] =>
  [...svg.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text ?? "");

test("measure, value, verdict, period, issuer and day of the release stand in the image", () => {
  expect(texts(previewImage(page))).toEqual([
    "Internap Network Services Corporation",
    "Adjusted EBITDA",
    "Second quarter of 2010",
    "$9.9 million",
    "Ties",
    "Loss from operations to Adjusted EBITDA",
    "Tieout",
    "From the release of 4 August 2010",
  ]);
});

test("the bridge has a bar for each row and one for the measure", () => {
  const bars = previewImage(page).match(/<rect [^>]*fill="#(2b6c9e|c2641b|32363b)"/g);
  expect(bars).toHaveLength(6);
});

test.each(verdicts)("the verdict %s stands in words, in its colour, with a mark of its own", (verdict) => {
  if (!key) throw new Error("the page has no key figure");
  const svg = previewImage({ ...page, key: { ...key, verdict } });
  expect(texts(svg)).toContain(verdictTitle(verdict));
  expect(svg).toContain(verdictColors[verdict]);
});

test("a notebook without a key figure shows its title and description", () => {
  const svg = previewImage({ ...page, key: null, title: "Segment margins", description: "What moved them." });
  expect(texts(svg).slice(1, 3)).toEqual(["Segment margins", "What moved them."]);
});

test("colours are those of the style sheet, by day", () => {
  const [day = ""] = readFileSync("src/styles/tokens.css", "utf8").split("@media");
  const token = (name: string): string | undefined => new RegExp(`--${name}: (#\\w+);`).exec(day)?.[1];
  for (const [name, color] of Object.entries({ ...colors, ...verdictColors }))
    expect([name, token(name)]).toEqual([name, color]);
});

describe("text is wrapped", () => {
  const words = "What the segments earn, and what moved their margins in the second quarter";

  test("between words, to lines that fit, with nothing lost", () => {
    const lines = wrapText(words, 60, 900, 5);
    expect(lines.join(" ")).toBe(words);
    for (const line of lines) expect(widthOf(line, 60)).toBeLessThanOrEqual(900);
  });

  test("and cut with an ellipsis where there is no more room", () => {
    const [line = "", ...others] = wrapText(words, 60, 900, 1);
    expect([others, line.endsWith("…"), widthOf(line, 60) <= 900]).toEqual([[], true, true]);
    expect(wrapText("x".repeat(500), 60, 900, 2)[0]).toMatch(/^x+…$/);
  });
});
