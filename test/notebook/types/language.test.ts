import { resolve } from "node:path";
import { expect, test } from "vitest";
import { openLanguage } from "../../../src/lib/notebook/types/language.ts";
import { front } from "../run-text.ts";

const module = resolve(".astro/scope/language.ts").replaceAll("\\", "/");
const made = new Map([
  [
    module,
    [
      "/** A figure that the release",
      " * prints. */",
      'export declare function figure(concept: "revenues" | "net-loss"): { minus(other: object): object };',
    ].join("\n"),
  ],
]);
const language = openLanguage({ config: "tsconfig.notebooks.json", made });

/** A notebook and the place of a `|` in it. */
function at(text: string) {
  const source = front + text.replace("|", "");
  const scope = { module, values: ["figure"], types: [] };
  return [
    { path: "src/notebooks/language.mdx", source, scope },
    front.length + Math.max(text.indexOf("|"), 0),
  ] as const;
}

const cell = (code: string): string => `It fell.\n\n\`\`\`ts\n${code}\n\`\`\`\n`;
const names = (text: string): readonly string[] | undefined =>
  language.namesAt(...at(text))?.names.map(({ name }) => name);

test("between quotation marks stand the ids that the place takes, from the quotation mark on", () => {
  const found = language.namesAt(...at(cell('figure("re|")')));
  expect(found?.names.map(({ name }) => name).sort()).toEqual(["net-loss", "revenues"]);
  const [{ source }, offset] = at(cell('figure("re|")'));
  expect(source.slice(found?.start, offset)).toBe("re");
});

test("after a point stand the members, also while nothing follows it", () => {
  expect(names(cell('figure("revenues").|'))).toEqual(["minus"]);
});

test("names begin as was typed, those of other cells and of the scope among them", () => {
  const text = `${cell("const figures = 3;")}${cell("fig|")}`;
  expect([...(names(text) ?? [])].sort()).toEqual(["figure", "figures"]);
});

test("in a sentence an expression is as code in a cell", () => {
  expect(names('It fell {figure("revenues").|}.')).toEqual(["minus"]);
});

test("a name is told with its type and with what its author says of it, in lines as they come", () => {
  const text = cell('fig|ure("revenues")');
  const [{ source }] = at(text);
  const found = language.factsAt(...at(text));
  expect(source.slice(found?.start, found?.end)).toBe("figure");
  expect(found?.type).toMatch(/^figure\(concept: "revenues" \| "net-loss"\)/);
  expect(found?.says).toBe("A figure that the release prints.");
});

test("mistakes are those of the check, at their places in the text", () => {
  const [notebook] = at(cell('figure("revenue");\nconst unused = 1;'));
  const [mistake, ...others] = language.mistakesIn(notebook);
  expect(others).toEqual([]);
  expect(notebook.source.slice(mistake?.start, mistake?.end)).toBe('"revenue"');
  expect(mistake?.message).toContain("Did you mean '\"revenues\"'?");
});

test.each(["It fell <5%.", "It fell {."])("where %s hides what is code, nothing is known", (mistake) => {
  expect(language.namesAt(...at(`${cell('figure("revenues").|')}\n${mistake}`))).toBeNull();
  expect(language.mistakesIn(at(`${cell("figure(3);")}\n${mistake}`)[0])).toEqual([]);
});

test("in words there are no names", () => {
  expect(language.namesAt(...at("It fe|ll."))).toBeNull();
});

test.each(["# A {/* #a */} {/* #b */}", "---", "```ts id=", "> [!NONE]"])(
  "beside %s, which makes no page, code is known all the same",
  (mistake) => {
    expect(names(`${cell('figure("revenues").|')}\n${mistake}`)).toEqual(["minus"]);
    const [notebook] = at(`${cell("figure(3);")}\n${mistake}`);
    expect(language.mistakesIn(notebook)).toHaveLength(1);
  },
);
