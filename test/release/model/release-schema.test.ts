import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
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

test("the settings of the editor name every schema of declarations", () => {
  const settings = JSON.parse(readFileSync(".vscode/settings.json", "utf8"));
  for (const name of Object.keys(declarationSchemas)) {
    const schema = { fileMatch: [`data/*/${name}`], url: `./.vscode/schemas/${name}` };
    expect(settings["json.schemas"]).toContainEqual(schema);
  }
});

test("a release names its schema, for editors that know no settings; lists cannot", () => {
  for (const file of globSync("data/*/release.json")) {
    const { $schema } = JSON.parse(readFileSync(file, "utf8"));
    expect(existsSync(join(dirname(file), $schema ?? "none")), file).toBe(true);
  }
});
