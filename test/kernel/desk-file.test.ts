import { describe, expect, test } from "vitest";
import { hrefs } from "../../src/lib/addresses/site.ts";
import { sendValues } from "../../src/lib/cells/send-values.ts";
import { formatFigure } from "../../src/lib/figures/format.ts";
import { readDesk, writeDesk } from "../../src/lib/kernel/desk-file.ts";
import { deskHref } from "../../src/lib/kernel/desk-href.ts";
import { bundleOf } from "../../src/lib/kernel/mime-bundle.ts";
import { internap } from "../site/internap.ts";

const styles = { rules: "text{fill:#000}", paper: "#ffffff" };
const text = writeDesk(internap(), styles);

describe("a desk that was read from its file", () => {
  const { desk, styles: read } = readDesk(text);

  test("answers with the figures and the checks of the release", () => {
    expect(formatFigure(desk.figure("net-loss", "2010-Q2"))).toBe("$(1,271) thousand");
    expect(desk.series("revenues").change("2010-Q2", "2010-Q1").value.toFixed()).toBe("-2840000");
    expect(desk.checks.map(({ id }) => id)).toEqual(internap().checks.map(({ id }) => id));
    expect(read).toEqual(styles);
  });

  test("is refused in another format, with what to do", () => {
    const other = sendValues({ format: 0 });
    expect(() => readDesk(other)).toThrow("download it again");
  });

  test("shows values by media type: figures as text, tables as HTML too, nothing of nothing", () => {
    const grounds = { release: desk.release, styles, page: "http://localhost:4321/notebooks/x/" };
    expect(bundleOf(desk.figure("net-loss", "2010-Q2"), grounds)).toEqual({
      "text/plain": "$(1,271) thousand",
    });
    const loss = bundleOf([{ line: "Net loss", now: desk.figure("net-loss", "2010-Q2") }], grounds);
    expect(loss["text/html"]).toContain("<td>(1,271)</td>");
    expect(loss["text/plain"]).toContain("| Net loss | (1,271) |");
    expect(bundleOf(undefined, grounds)).toEqual({});
  });
});

test("the file of one release stands in its folder, that of several in the company's, by a name of these", () => {
  const site = { base: "/" };
  expect(deskHref(site, { id: "fern-2012" })).toBe("/releases/fern-2012/fern-2012-desk.json");
  const [both, one] = [["a", "b"], ["a"]].map((joins) => deskHref(site, { id: "fern", joins }));
  expect(both).toMatch(/^\/companies\/fern\/fern-[0-9a-f]{12}-desk\.json$/);
  expect(both).not.toBe(one);
  expect(both?.startsWith(hrefs.company(site, "fern"))).toBe(true);
});
