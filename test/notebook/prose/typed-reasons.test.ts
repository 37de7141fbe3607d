import { mdxToJs } from "satteri";
import { expect, test } from "vitest";
import { commentaryNumbers } from "../../../src/lib/figures/index.ts";
import { typedReasons } from "../../../src/lib/notebook/prose/typed-reasons.ts";

/** The properties of each button and of each reason, in the order of the page. */
async function made(source: string): Promise<readonly string[]> {
  const { code } = await mdxToJs(source, { mdastPlugins: [typedReasons(commentaryNumbers)] });
  const elements = code.matchAll(/_jsx\(_components\.(button|span), \{([^}]*)\}\)/g);
  return [...elements].map(
    ([, name, properties = ""]) => `${name}: ${properties.replace(/\s+/g, " ").trim()}`,
  );
}

const button = 'type: "button", class: "figure typed", popovertarget: "_typed-1"';
const span = 'popover: "auto", class: "typed-reason", id: "_typed-1"';

test.each([
  ["A ratio of 1.05{/* typed: a rule */}.", '"1.05"'],
  ["A ratio of $1.05 million. {/* typed: a rule */}", '"$1.05 million"'],
  ["It says “words of another text”{/* typed: a rule */}.", '"“words of another text”"'],
])("%j is a button that opens the reason", async (source, typed) => {
  expect(await made(source)).toEqual([
    `button: ${button}, children: ${typed}`,
    `span: ${span}, children: "Typed by hand: a rule"`,
  ]);
});

test("a figure with markup of its own is followed by a dagger with a name", async () => {
  const [dagger] = await made("A ratio of **1.05**{/* typed: a rule */}.");
  expect(dagger).toBe(`button: ${button}, "aria-label": "Why this is typed by hand", children: "†"`);
});

test("each reason of a page has its own id", async () => {
  const both = await made("1.05{/* typed: one */} and 2.5{/* typed: two */}");
  expect(both.filter((one) => /"_typed-2"/.test(one))).toHaveLength(2);
});

test("other comments, and reasons that are not given, show nothing", async () => {
  expect(await made("1.05{/* one */} and 2.5{/* typed: */}")).toEqual([]);
});
