import { readSettings } from "../../lib/site/settings/node.ts";
import { orMistakes, type Problem } from "../../lib/text/index.ts";

/** What is wrong with `site.json`. */
export function settingsMistakes(): readonly Problem[] {
  return orMistakes(() => {
    readSettings();
    return [];
  });
}
