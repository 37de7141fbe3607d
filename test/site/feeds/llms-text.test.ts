import { expect, test } from "vitest";
import { llmsText } from "../../../src/lib/site/feeds/llms-text.ts";

const entry = {
  id: "margins",
  company: null,
  href: "/notebooks/margins/",
  twin: "/notebooks/margins.md",
  title: "Margins [1](https://elsewhere.example)",
  description: "Rate\nand *mix*",
  authors: [],
  published: "2010-08-04",
  changes: [],
  updated: "2010-08-04",
};

test("each notebook is a link to its twin, with what it asks; text is no markup", () => {
  expect(llmsText([entry], [])).toContain(
    "- [Margins \\[1\\](https://elsewhere.example)](/notebooks/margins.md): Rate and \\*mix\\*\n",
  );
});

test("of several companies each has its notebooks under its name", () => {
  const of = (id: string, title: string) => ({ ...entry, title, company: { id, name: `${id} Inc.` } });
  const text = llmsText([of("Moss", "Sales"), of("Reed", "Costs"), of("Moss", "Profit")], []);
  expect(text.match(/^(?:## Notebooks.*|- \[\w+\])/gm)).toEqual([
    "## Notebooks on Moss Inc.",
    "- [Sales]",
    "- [Profit]",
    "## Notebooks on Reed Inc.",
    "- [Costs]",
  ]);
});
