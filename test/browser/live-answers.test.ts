import { expect, test } from "vitest";
import { answersOverGrid } from "./answers-over-grid.ts";
import { liveNotebooks } from "./live-notebooks.ts";

const notebooks = liveNotebooks();

test("there are live pages", () => {
  expect(notebooks.length).toBeGreaterThan(0);
});

test.each(notebooks)(
  "/$path answers as the build does, to the character, over its grid of at most 128 states",
  async (notebook) => {
    const { states, wrong, complaints } = await answersOverGrid(notebook);
    console.info(`/${notebook.path}: ${states} states`);
    expect({ wrong, complaints }).toEqual({ wrong: [], complaints: [] });
  },
);
