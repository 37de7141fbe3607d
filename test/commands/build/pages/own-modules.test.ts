import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createServer, createServerModuleRunner } from "vite";
import { expect, test } from "vitest";
import { ownModules } from "../../../../src/commands/build/pages/own-modules.ts";

test("while editing, pages have the very modules of the folder that the process has, and all else from the server", async () => {
  const root = mkdtempSync(join(tmpdir(), "own-modules-"));
  const [own, page] = [join(root, "own.ts"), join(root, "page.js")];
  writeFileSync(join(root, "package.json"), '{ "type": "module" }');
  writeFileSync(own, "export const made = {};\nexport default 7;\n");
  writeFileSync(page, 'import seven, { made } from "./own.ts";\nexport { seven, made };\n');
  const server = await createServer({
    root,
    configFile: false,
    logLevel: "silent",
    server: { middlewareMode: true, ws: false },
    plugins: [ownModules(root)],
  });
  try {
    const { ssr } = server.environments;
    if (!ssr) throw new Error("there is no environment of the server");
    const shown = await createServerModuleRunner(ssr).import(page);
    const { made } = await import(pathToFileURL(own).href);
    expect(shown.made).toBe(made);
    expect(shown).toMatchObject({ seven: 7 });
  } finally {
    await server.close();
  }
});
