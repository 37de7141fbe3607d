import { expect, test } from "vitest";
import type { Notebook } from "../../../src/lib/notebook/model/notebook.ts";
import { notebookNeighbours } from "../../../src/lib/site/views/notebook-neighbours.ts";

const notebook = (name: string, release: string): Notebook =>
  ({
    path: `src/notebooks/${name}.mdx`,
    frontmatter: { title: name.toUpperCase(), release },
  }) as unknown as Notebook;
const [a, b, other, c] = [notebook("a", "x"), notebook("b", "x"), notebook("other", "y"), notebook("c", "x")];
const link = (name: string) => ({ href: `/reports/notebooks/${name}/`, text: name.toUpperCase() });

test.each([
  ["the first", a, { next: link("b") }],
  ["one between, across other releases", b, { previous: link("a"), next: link("c") }],
  ["the last", c, { previous: link("b") }],
  ["the only one of its release", other, {}],
  ["one that is not in the list", notebook("guide", "x"), {}],
])("%s has the neighbours that stand beside it in its release", (_, one, expected) => {
  expect(notebookNeighbours({ base: "/reports/" }, [a, b, other, c], one)).toEqual(expected);
});
