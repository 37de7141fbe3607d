import { expect, test } from "vitest";
import { plainPage } from "../../../src/commands/bench/plain-page.ts";

const html =
  '<html><head><title>T</title></head><body><main class="page"><p>{1}</p></main><footer></footer><div popover></div></body></html>';

test("a plain page has the markup of the page and its cards as they are, to be copied and not parsed", () => {
  const page = plainPage(html);
  expect(page).toContain('<Base title="T"');
  expect(page).toContain("<Fragment is:raw><p>{1}</p></Fragment>");
  expect(page).toContain('<Fragment slot="popovers" is:raw><div popover></div></Fragment>');
});

test("what is no page of ours is refused", () => {
  expect(() => plainPage("<p>")).toThrow(RangeError);
});
