import { describe, expect, test } from "vitest";
import { given } from "../../src/lib/figures/figure.ts";
import { inThousands, plain, thousands } from "./release-figures.ts";

const shares = inThousands("shares", "shares", "50013");

/** Rule: loss per share × weighted average shares is the loss, within rounding; release.txt, statement of operations. */
describe("products", () => {
  test("dollars per share times shares are dollars again, in the scale of the shares", () => {
    const loss = plain("USD/share", 2, "-0.03").times(shares);
    expect([loss.unit, loss.scale, loss.value.toString(), loss.toString()]).toEqual([
      "USD",
      3,
      "-1500390",
      "about $(1,500) thousand",
    ]);
  });

  test("a ratio times dollars is dollars", () => {
    const tenth = given({ unit: "ratio", value: "0.1", label: "a tenth", reason: "example" });
    expect(tenth.times(thousands("a", "1183")).value.toString()).toBe("118300");
  });

  test("printed loss per share times shares holds the printed loss", () => {
    const { interval } = plain("USD/share", 2, "-0.03").times(shares);
    expect([interval.lo.toString(), interval.hi.toString()]).toEqual(["-1750472.5", "-1250312.5"]);
  });
});
