import { resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openLanguage } from "../../../../src/lib/notebook/types/language.ts";
import { openNames } from "../../../../src/lib/notebook/types/native/open-names.ts";
import { front } from "../../run-text.ts";

const module = resolve(".astro/scope/names.ts").replaceAll("\\", "/");
const made = new Map([
  [
    module,
    `export declare function figure(concept: "revenues" | "net-loss"): {
      minus(other: object): object; "of two": 1; printed: string; note?: string };`,
  ],
]);
const project = { config: "tsconfig.notebooks.json", made };
const names = await openNames(project);
const language = openLanguage(project);
afterAll(() => names?.close());

const scope = { module, values: ["figure"], types: [] };

/** A notebook and the place of a `|` in it. */
function at(text: string, path = "src/notebooks/names.mdx") {
  const source = front + text.replace("|", "");
  return [{ path, source, scope }, front.length + text.indexOf("|")] as const;
}

const cell = (code: string): string => `It fell.\n\n\`\`\`ts\n${code}\n\`\`\`\n`;

describe("the native compiler knows what the other knows", () => {
  test.each([
    ["of members, also while nothing follows the point", cell('figure("revenues").|')],
    ["of members that begin so", cell('figure("revenues").m|')],
    ["of ids that a place takes, from the quotation mark on", cell('figure("re|")')],
    ["of ids with a hyphen", cell('figure("net-l|")')],
    ["of ids after a quotation mark that nothing closes", cell("figure('|")],
    ["in a sentence", 'It fell {figure("revenues").|}.'],
    ["in words", "It fe|ll."],
  ])("%s", async (_, text) => {
    expect(await names?.namesAt(...at(text))).toEqual(sorted(language.namesAt(...at(text))));
  });

  const sorted = (found: ReturnType<typeof language.namesAt>) =>
    found && {
      start: found.start,
      names: expect.arrayContaining(found.names.map(({ name }) => expect.objectContaining({ name }))),
    };
});

test("names that cannot be written after a point are not offered, and what may be missing is named as it is written", async () => {
  const found = await names?.namesAt(...at(cell('figure("revenues").|')));
  expect(found?.names.map(({ name }) => name).sort()).toEqual(["minus", "note", "printed"]);
});

test("ids are told as such", async () => {
  const found = await names?.namesAt(...at(cell('figure("|")')));
  expect(found?.names.map(({ name, kind }) => [name, kind]).sort()).toEqual([
    ["net-loss", "string"],
    ["revenues", "string"],
  ]);
});

test("a word that stands alone is left to the other compiler", async () => {
  expect(await names?.namesAt(...at(cell("fig|")))).toBeUndefined();
});

test("a question after another is of the text as it is then, and of another notebook too", async () => {
  const asked = [
    at(cell('figure("revenues").m|')),
    at(cell('figure("revenues").p|')),
    at(cell('figure("revenues").n|'), "src/notebooks/others.mdx"),
  ].map((question) => names?.namesAt(...question));
  const found = await Promise.all(asked);
  expect(found.map((one) => one?.names.map(({ name }) => name))).toEqual([["minus"], ["printed"], ["note"]]);
});
