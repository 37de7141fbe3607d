import { expect, test } from "vitest";
import { answersOverGrid } from "./answers-over-grid.ts";
import { liveNotebooks } from "./live-notebooks.ts";
import { liveSite } from "./live-site.ts";

test("a page with every kind of control answers as the build does, over its grid of at most 128 states", async () => {
  const notebooks = liveNotebooks(liveSite.folder, liveSite.dist);
  const notebook = notebooks.find(({ path }) => path.endsWith("/controls/"));
  if (!notebook) throw new Error("the small site has no notebook of controls");
  const { states, wrong, complaints } = await answersOverGrid(notebook, liveSite.url);
  expect({ wrong, complaints }).toEqual({ wrong: [], complaints: [] });
  expect(states).toBeGreaterThan(100);
});
