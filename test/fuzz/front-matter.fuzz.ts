import { globSync, readFileSync } from "node:fs";
import { toExpectations } from "../../src/lib/checks/model/parse-expectations.ts";
import { checkFrontmatter, parseFrontmatter } from "../../src/lib/notebook/frontmatter/frontmatter.ts";
import { formatProblem } from "../../src/lib/text/problem.ts";
import { inTime, orRefusal } from "./laws.ts";
import { mutateText } from "./mutate-text.ts";
import { Random } from "./random.ts";

export const name = "front-matter";

const texts = globSync("src/notebooks/*.mdx")
  .toSorted()
  .map((file) => readFileSync(file, "utf8").split(/^---$/m)[1] ?? "");
const keys = ["constructor", "__proto__", "toString", "hasOwnProperty", "title", "expect", "draft", "order"];
const values = [
  "",
  " x",
  " [a, 1]",
  " {a: b}",
  " &a [*a]",
  " !!js/function x",
  " 2010-02-30",
  " |\n  text",
  " true",
  " .nan",
];

/** Whatever stands in front matter, it is read, or what is wrong is said with its line. */
export function attack(seed: number): void {
  const random = new Random(seed);
  const given = random.pick(texts);
  const more = random.oneIn(2) ? `${random.pick(keys)}:${random.pick(values)}\n` : "";
  const yaml = random.oneIn(3) ? given + more : mutateText(given + more, random);
  inTime("front matter", () => {
    const frontmatter = parseFrontmatter(yaml, "x.mdx");
    for (const problem of checkFrontmatter(frontmatter, "x.mdx")) {
      const line = formatProblem(problem);
      if (!/^x\.mdx:\d+:\d+ {2}\S/.test(line)) throw new Error(`this names no place: ${line}`);
    }
    orRefusal(() => toExpectations(frontmatter.data.expect, "x.mdx", 1));
  });
}
