import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeStaged } from "../../lib/text/node.ts";
import { editsOf } from "./editing/measure-edits.ts";
import { measureRun } from "./measure-build.ts";

/** What is changed between two builds of one project. */
export type ProjectChange = "nothing" | "sentence" | "cell" | "fact";

export const changes: readonly ProjectChange[] = ["nothing", "sentence", "cell", "fact"];

/** Changes a project in a folder, each time to something that it has not been; `round` counts from 0. */
export async function makeChange(
  folder: string,
  change: ProjectChange,
  notebook: string,
  round: number,
): Promise<void> {
  if (change === "fact") await changeFact(folder, round);
  if (change === "sentence") edit(folder, notebook, "prose", round);
  if (change === "cell") edit(folder, notebook, "cell", round);
}

function edit(folder: string, notebook: string, name: string, round: number): void {
  const found = editsOf(notebook).find((one) => one.name === name);
  if (!found) throw new RangeError(`there is no edit of ${name}`);
  const file = join(folder, notebook);
  const source = readFileSync(file, "utf8");
  writeStaged(file, changed(source, found.put(source, `Edit${"abcdefgh"[round % 8]}`), notebook));
}

/** A printed figure that no other checks and no edition reads, in the text of the release and all that is made from it. */
async function changeFact(folder: string, round: number): Promise<void> {
  const release = join(folder, "data/internap-2010-q2");
  const [text, about] = [join(release, "release.txt"), join(release, "release.json")];
  const source = readFileSync(text, "utf8");
  const next = changed(
    source,
    source.replace(/\b\d\d,000(?= net sellable)/, `${20 + round},000`),
    "release.txt",
  );
  writeStaged(text, next);
  writeStaged(about, readFileSync(about, "utf8").replace(sumOf(source), sumOf(next)));
  await measureRun(folder, ["src/commands/extract.ts"]);
}

const sumOf = (text: string): string => createHash("sha256").update(text).digest("hex");

function changed(before: string, after: string, file: string): string {
  if (before === after) throw new RangeError(`a change finds no place in ${file}`);
  return after;
}
