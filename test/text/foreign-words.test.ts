import { parseArgs } from "node:util";
import { mdxToMdast } from "satteri";
import { parseSync } from "vite";
import { expect, test } from "vitest";
import {
  clauseOf,
  doubledAddress,
  firstLineOf,
  firstSentenceOf,
  messageOf,
  placedWords,
  reasonOfPattern,
} from "../../src/lib/text/foreign-words.ts";

function thrownBy(run: () => unknown): Error {
  try {
    run();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error("nothing was thrown");
}

test.each([
  ["an error", new Error("it is\n  not there."), "it is not there"],
  ["an error of another realm", { message: "it is not there" }, "it is not there"],
  ["a text", "it is not there", "it is not there"],
  ["nothing", undefined, "undefined"],
])("the words of what was thrown are one clause: %s", (_, thrown, words) => {
  expect(messageOf(thrown)).toBe(words);
});

test("bundlers show code below their first line", () => {
  expect(firstLineOf(new Error("it is not there \n\n 1 | const a"))).toBe("it is not there");
  expect(firstLineOf("a\nb")).toBe("a");
});

/** Each of the programs whose words are read is asked itself, so that another version that words them otherwise is noticed. */
test("the parser of MDX says where it met a mistake, which is taken from its words", () => {
  const error = thrownBy(() => mdxToMdast("# A\n\nIt is {a b\n", { features: { frontmatter: true } }));
  const { line, column, what } = placedWords(error);
  expect([line, column]).toEqual([3, 7]);
  expect(what).toMatch(/^Unexpected end of file in expression/);
  expect(what).not.toContain("(mdx");
});

test("words without a place stand at the beginning", () => {
  expect(placedWords(new Error("out of memory"))).toEqual({ line: 1, column: 1, what: "out of memory" });
});

test("JavaScript says behind a pattern why it is none", () => {
  const pattern = "a: (b";
  expect(reasonOfPattern(thrownBy(() => new RegExp(pattern, "g")))).toBe("Unterminated group");
});

test("Node says in its first sentence which option is none", () => {
  const error = thrownBy(() => parseArgs({ args: ["--shiny"], options: {}, allowPositionals: true }));
  expect(firstSentenceOf(error)).toBe("Unknown option '--shiny'");
});

test("the compiler's sentence goes on within one of ours", () => {
  const [error] = parseSync("cell.ts", "const a = ;", { lang: "ts", sourceType: "module" }).errors;
  expect(error && clauseOf(error)).toBe("unexpected token");
  expect(clauseOf({ message: "JSON ends here." })).toBe("JSON ends here");
});

test("Astro names the address of two pages", async () => {
  const { PrerenderRouteConflict } = await import("../../node_modules/astro/dist/core/errors/errors-data.js");
  const words = PrerenderRouteConflict.message("/releases/[id]", "/[file]", "/releases/fern");
  expect(doubledAddress(new Error(words))).toBe("/releases/fern");
  expect(doubledAddress(new Error("two pages stand there"))).toBe("one address");
});
