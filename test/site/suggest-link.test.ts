import { expect, test } from "vitest";
import { suggestLink } from "../../src/lib/site/suggest-link.ts";

test("the way to change a paragraph has no words, and is no stop of the keyboard", () => {
  expect(suggestLink("/desk/?notebook=growth", 45)).toBe(
    '<a class="suggest" href="/desk/?notebook=growth&#x26;line=45" tabindex="-1" aria-hidden="true"></a>',
  );
});
