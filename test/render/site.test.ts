import { expect, test } from "vitest";
import { hrefs } from "../../src/lib/render/site.ts";

const site = { base: "/reports/" };

test.each([
  [hrefs.home(site), "/reports/"],
  [hrefs.notebook(site, "adjusted-ebitda"), "/reports/notebooks/adjusted-ebitda/"],
  [hrefs.line(site, "internap-2010-q2", 305), "/reports/releases/internap-2010-q2/#L305"],
  [
    hrefs.reconciliation(site, "adjusted-ebitda", "2010-Q2"),
    "/reports/reconciliations/adjusted-ebitda/2010-q2/",
  ],
  [
    hrefs.check(site, "agree.adjusted-ebitda-growth.2010-Q2/2009-Q2@summary"),
    "/reports/checks/#agree.adjusted-ebitda-growth.2010-Q2/2009-Q2@summary",
  ],
])("every address begins at the base and is made of ids: %s", (address, expected) => {
  expect(address).toBe(expected);
});
