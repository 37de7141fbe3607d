import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { renderBlock } from "../../src/lib/cells/render-value.ts";
import { inputHtml } from "../../src/lib/inputs/input-html.ts";
import { readValues } from "../../src/lib/inputs/read-values.ts";
import { htmlOf } from "../../src/lib/text/markup/html.ts";
import { newPage } from "../site/internap.ts";
import { everyInput } from "./every-input.ts";

describe.each(everyInput.map((input) => [`${input.kind.name} ${input.name}`, input] as const))(
  "%s",
  (_, input) => {
    const html = htmlOf(inputHtml(input));
    const { document } = parseHTML(`<html><body>${html}</body></html>`);

    test("has its name, an empty place for a refusal, and its setting in words", () => {
      const root = document.querySelector(`.input[data-input="${input.name}"]`);
      const refused = document.querySelector(".input-control > .input-refused");
      expect(refused?.outerHTML).toContain(`id="_refused-${input.name}" role="alert" hidden`);
      expect(refused?.textContent).toBe("");
      expect(root?.querySelector(".input-setting")?.textContent).toMatch(new RegExp(`^${input.label}: .`));
    });

    test("every control has the name, an id of its own and a label", () => {
      const fields = [...document.querySelectorAll("input, select")];
      const ids = fields.map(({ id }) => id);
      expect(ids.filter((id) => !id.startsWith(`_input-${input.name}`))).toEqual([]);
      expect(new Set(ids).size).toBe(fields.length);
      for (const field of fields) {
        expect(field.getAttribute("name")).toBe(input.name);
        const label = document.querySelector(`label[for="${field.id}"]`);
        expect(label?.textContent?.trim()).not.toBe("");
        expect(
          document.getElementById(field.getAttribute("aria-describedby")?.split(" ").at(-1) ?? "x"),
        ).toBe(field.hasAttribute("aria-describedby") ? document.querySelector(".input-refused") : null);
      }
    });

    test("what its control holds is what it is set to", () => {
      // This document, unlike those of browsers, knows no state of boxes beside what is written.
      for (const box of document.querySelectorAll("input")) {
        Object.defineProperty(box, "checked", { value: box.hasAttribute("checked") });
      }
      expect(input.set(readValues(document.documentElement))).toEqual(input);
    });
  },
);

test("figures in the rows of a table open to their source", () => {
  const table = everyInput.find(({ kind }) => kind.name === "table");
  const html = htmlOf(renderBlock(newPage(), table));
  expect(html).toContain('<td class="number positive"><button type="button" class="figure"');
  expect(html).toContain('<label for="_input-rows-impairments">Row 2</label>');
});
