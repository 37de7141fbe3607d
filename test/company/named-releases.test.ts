import { expect, test } from "vitest";
import { namedReleases, releaseNames } from "../../src/lib/company/index.ts";
import { quillfeather } from "./quillfeather.ts";

const company = quillfeather();

test("a notebook is over a company, or over several of its releases, as its front matter names them", () => {
  const over = (release: string) =>
    namedReleases(releaseNames(release), [company])?.releases.map(({ id }) => id.slice(-7)) ?? null;
  expect(over("quillfeather")).toEqual(["2024-q1", "2024-q2", "2024-q3", "2024-q4", "2025-q1"]);
  expect(over("quillfeather-2025-q1, quillfeather-2024-q1")).toEqual(["2024-q1", "2025-q1"]);
  expect(over("quillfeather-2024-q1, another-2024-q1")).toBe(null);
  expect(over("another")).toBe(null);
  expect(over("")).toBe(null);
});
