import { expect, test } from "vitest";
import { wordsOfAddress } from "../../src/lib/search/ask-for-address.ts";

test.each([
  ["/notebooks/segment-margin/", "segment margin"],
  ["/reports/releases/internap-2010-q2/reconciliations/ebitda/", "ebitda"],
  ["/notebooks/adjusted_ebitda.html", "adjusted ebitda"],
  ["/glossary/treasury%20stock/", "treasury stock"],
  ["/releases/caf%C3%A9-2010/", "café 2010"],
  ["/9,924", "9,924"],
  ["/%E0%A4%A/", "%E0%A4%A"],
  ["/<script>alert(1)</script>/", "script"],
  ["/notebooks/", ""],
  ["/", ""],
])("%s asks for %s", (path, words) => {
  expect(wordsOfAddress(path)).toBe(words);
});
