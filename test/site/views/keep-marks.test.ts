import { expect, test } from "vitest";
import { keepMarks } from "../../../src/lib/site/views/keep-marks.ts";
import { h, htmlOf } from "../../../src/lib/text/markup/html.ts";

const figure = h("button", {}, "4%");

test("a mark that follows a figure stays on its line, and every word stays where it was", () => {
  expect(htmlOf(...keepMarks(["fell ", figure, ", not ", figure, "."]))).toBe(
    'fell <span class="keep"><button>4%</button>,</span> not <span class="keep"><button>4%</button>.</span>',
  );
});

test("what begins with a word, and a mark after words, is as it was", () => {
  expect(htmlOf(...keepMarks(["by ", figure, " on the year", ", it says"]))).toBe(
    "by <button>4%</button> on the year, it says",
  );
});
