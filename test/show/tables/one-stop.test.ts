import { expect, test } from "vitest";
import { oneStop } from "../../../src/lib/show/tables/one-stop.ts";
import { h, htmlOf } from "../../../src/lib/text/markup/html.ts";

test("a region is one stop, and its first stop leads past its end where browsers know no groups", () => {
  const html = htmlOf(oneStop({ class: "table-scroll" }, "_past-1", h("table", {})));
  expect(html).toBe(
    '<div class="table-scroll" focusgroup="toolbar"><a class="pass" href="#_past-1">Past the table</a><table></table><span id="_past-1"></span></div>',
  );
});
