import { expect, test } from "vitest";
import { toKind } from "../../../src/commands/bench/open-page.ts";

test.each([
  ["text/html", "html"],
  ["text/css", "css"],
  ["text/javascript", "js"],
  ["font/woff2", "font"],
  ["image/svg+xml", "other"],
])("%s counts as %s", (mimeType, kind) => {
  expect(toKind(mimeType)).toBe(kind);
});
