import { expect, test } from "vitest";
import { secondsByKind } from "../../../../src/commands/bench/files/read-profile.ts";

const node = (id: number, functionName: string, url: string, children: readonly number[] = []) => ({
  id,
  callFrame: { functionName, url },
  children,
});

test("each sample counts for the kind of its call, and none in which nothing ran", () => {
  const seconds = secondsByKind({
    nodes: [
      node(1, "(root)", "", [2, 5, 6]),
      node(2, "workbookOf", "file:///a/src/lib/files/workbook/notebook-workbook.ts", [3]),
      node(3, "deflate", "file:///a/node_modules/fflate/index.mjs"),
      node(5, "(idle)", ""),
      node(6, "(garbage collector)", ""),
    ],
    samples: [3, 5, 2, 6],
    timeDeltas: [1_000_000, 2_000_000, 500_000, 250_000],
  });
  expect(Object.fromEntries([...seconds].filter(([, value]) => value > 0))).toEqual({
    workbook: 1.5,
    "the rest": 0.25,
  });
});
