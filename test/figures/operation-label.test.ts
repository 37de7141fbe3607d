import { expect, test } from "vitest";
import { given, isNamed, sum } from "../../src/lib/figures/index.ts";

const usd = (label: string) => given({ unit: "USD", value: "2", label, reason: "a test" });
const [centers, ip] = [usd("Revenues, Data center services, 2010-Q2"), usd("Revenues, IP services, 2010-Q2")];
const costs = usd("Direct costs, IP services, 2010-Q2");

test.each([
  ["a sum", centers.plus(ip), "Revenues, Data center services plus IP services, 2010-Q2"],
  ["a difference", ip.minus(costs), "Revenues less Direct costs, IP services, 2010-Q2"],
  [
    "a sum of a sum",
    centers.plus(ip).minus(costs),
    "Revenues, Data center services plus IP services less Direct costs, IP services, 2010-Q2",
  ],
  ["a quotient", costs.over(ip), "Direct costs ÷ Revenues, IP services, 2010-Q2"],
  [
    "growth",
    ip.growthFrom(usd("Revenues, IP services, 2009-Q2")),
    "Growth of Revenues, IP services, 2010-Q2 on 2009-Q2",
  ],
  [
    "a product",
    ip.times(given({ unit: "ratio", value: "2", label: "Twice", reason: "a test" })),
    "Revenues, IP services, 2010-Q2 × Twice",
  ],
  ["a sum of figures that are called alike", ip.plus(ip), "Revenues, IP services, 2010-Q2 plus 2010-Q2"],
  ["a sum of many", sum(["A", "B", "C", "D", "E"].map(usd)), "A and 4 more"],
  ["a sum that takes away first", sum([usd("A"), usd("B")], [-1, 1]), "Less A plus B"],
])("%s says what its operands have in common once", (_, figure, label) => {
  expect(figure.label).toBe(label);
});

test.each([
  [ip.growthFrom(centers), "Fall in Revenues, IP services on Data center services, 2010-Q2"],
  [ip.named("Change in revenues").negated().negated(), "Fall in revenues"],
  [ip, "Revenues, IP services, 2010-Q2"],
])("with its sign turned, %s is %s", (figure, label) => {
  expect(figure.label.startsWith("Growth") || figure === ip ? figure.negated().label : figure.label).toBe(
    label,
  );
});

test("a figure has a name if it is none of these", () => {
  expect([centers, centers.plus(ip), centers.plus(ip).named("Both"), centers.over(ip)].map(isNamed)).toEqual([
    true,
    false,
    true,
    false,
  ]);
});
