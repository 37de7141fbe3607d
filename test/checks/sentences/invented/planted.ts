import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checked } from "../../found/invented.ts";

/** An invented release beside this file, and what its figures that do not tie print where words in it are replaced. */
export function alarmsIn(name: string, from = "", to = ""): readonly string[] {
  const text = readFileSync(join(import.meta.dirname, name), "utf8");
  if (from && text.split(from).length !== 2) throw new Error(`${name} has not one ${JSON.stringify(from)}`);
  const { checks } = checked(from ? text.replace(from, () => to) : text, "", name);
  return checks.filter(({ verdict }) => verdict === "does-not-tie").map(({ witness }) => witness.printed);
}
