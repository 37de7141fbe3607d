import { mdxToJs } from "satteri";
import { expect, test } from "vitest";
import { besideParagraphs } from "../../../src/lib/notebook/parse/beside-paragraphs.ts";
import { keepPunctuation } from "../../../src/lib/notebook/parse/keep-punctuation.ts";

const value = (index: number): string => `{props.notebook.value(${index})}`;

/** What asks for something beside, and what it stands before, in the order of the page. */
async function orderOf(source: string): Promise<readonly string[]> {
  const { code } = await mdxToJs(source, { mdastPlugins: [keepPunctuation(), besideParagraphs()] });
  return [
    ...code.matchAll(/notebook\.beside\((\[.*?\])\)|_components\.(p|ul|blockquote|h2)(?=, ?\{|,)/g),
  ].map(([, indexes, name]) => indexes?.replaceAll(" ", "") ?? name ?? "");
}

test("before a paragraph, a list and a quotation stands the request for what is beside it", async () => {
  const source = [
    `One ${value(0)}, and *${value(1)}*.`,
    "No figure.",
    `- a ${value(2)}\n- b ${value(3)}.`,
    `> ${value(4)} said.`,
  ].join("\n\n");
  expect(await orderOf(source)).toEqual(["[0,1]", "p", "p", "[2,3]", "ul", "[4]", "blockquote", "p"]);
});

test("a heading has nothing beside it, nor has a paragraph within something else", async () => {
  expect(await orderOf(`## H ${value(0)}\n\n<div>\n\nIn a box ${value(1)}.\n\n</div>`)).toEqual(["h2", "p"]);
});
