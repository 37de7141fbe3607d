import { existsSync, readFileSync } from "node:fs";
import { type Problem, ProblemsError } from "../../text/index.ts";
import { readJson } from "../../text/node.ts";
import { type SiteSettings, settingsSchema } from "./settings-schema.ts";

/**
 * What `site.json` says of the site; nothing where there is no such file.
 *
 * @throws ProblemsError for what is wrong with it, each at its place
 */
export function readSettings(file = "site.json"): SiteSettings {
  if (!existsSync(file)) return {};
  const { value, faults } = readJson(readFileSync(file, "utf8"), settingsSchema);
  if (faults) throw new ProblemsError(faults.map((fault): Problem => ({ file, ...fault })));
  return value;
}
