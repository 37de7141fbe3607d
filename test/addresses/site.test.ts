import { expect, test } from "vitest";
import { hrefs } from "../../src/lib/addresses/site.ts";

const site = { base: "/reports/" };

test.each([
  [hrefs.home(site), "/reports/"],
  [hrefs.notebook(site, "adjusted-ebitda"), "/reports/notebooks/adjusted-ebitda/"],
  [hrefs.line(site, "internap-2010-q2", 305), "/reports/releases/internap-2010-q2/#L305"],
  [
    hrefs.reconciliation(site, "internap-2010-q2", "adjusted-ebitda", "2010-Q2"),
    "/reports/releases/internap-2010-q2/reconciliations/adjusted-ebitda/2010-q2/",
  ],
  [
    hrefs.embed(site, "internap-2010-q2", "adjusted-ebitda", "2010-Q2"),
    "/reports/embed/releases/internap-2010-q2/reconciliations/adjusted-ebitda/2010-q2/",
  ],
  [
    hrefs.frozen(site, "internap-2010-q2", "adjusted-ebitda", "2010-Q2", "94fa1ad13161"),
    "/reports/releases/internap-2010-q2/reconciliations/adjusted-ebitda/2010-q2/@94fa1ad13161/",
  ],
  [
    hrefs.check(site, "internap-2010-q2", "agree.adjusted-ebitda-growth.2010-Q2/2009-Q2@summary"),
    "/reports/releases/internap-2010-q2/checks/#agree.adjusted-ebitda-growth.2010-Q2/2009-Q2@summary",
  ],
])("every address begins at the base and is made of ids: %s", (address, expected) => {
  expect(address).toBe(expected);
});
