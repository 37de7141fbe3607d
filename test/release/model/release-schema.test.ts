import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { declarationSchemas } from "../../../src/lib/release/model/release-schema.ts";
import { z } from "../../../src/lib/text/shaped.ts";

/** `npx vitest run test/release/model/release-schema.test.ts -u` writes them anew. */
test.each(Object.entries(declarationSchemas))(
  "editors complete %s by the schema it is read with",
  async (name, schema) => {
    const text = `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../../../.vscode/schemas/${name}`);
  },
);

test("the settings of the editor name every schema", () => {
  const settings = JSON.parse(readFileSync(".vscode/settings.json", "utf8"));
  expect(settings["json.schemas"]).toEqual(
    Object.keys(declarationSchemas).map((name) => ({
      fileMatch: [`data/*/${name}`],
      url: `./.vscode/schemas/${name}`,
    })),
  );
});
