import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeStaged } from "../../../lib/text/node.ts";

/** The invented company that the others are made of, and its five releases. */
const model = { folder: "examples/data/quillfeather", id: "quillfeather" } as const;

const first = ["Silver", "Copper", "Marble", "Timber", "Winter"];
const second = ["mantle", "basket", "candle", "garden"];

/** Twenty names as long as the model's, so that every figure of a release stays where its `facts.csv` says that it stands. */
const names: readonly string[] = first.flatMap((one) => second.map((other) => `${one}${other}`));

/**
 * Writes so many releases of so many companies into a data folder: editions of the model, each under another name, with its first
 * releases. They are dealt out evenly. Throws RangeError for more companies than there are names, or more releases than the model has.
 */
export function inventCompanies(
  dataFolder: string,
  { companies, releases }: { readonly companies: number; readonly releases: number },
): void {
  const own = readdirSync(model.folder, { withFileTypes: true }).filter((one) => one.isDirectory());
  const most = Math.min(companies, names.length) * own.length;
  if (companies > names.length || companies > releases || releases > most)
    throw new RangeError(`there are no ${releases} releases of ${companies} companies`);
  for (const [at, name] of names.slice(0, companies).entries()) {
    const count = Math.floor(releases / companies) + (at < releases % companies ? 1 : 0);
    const folders = own.map((one) => one.name).toSorted();
    writeCompany(dataFolder, name, folders.slice(0, count));
  }
}

function writeCompany(dataFolder: string, name: string, releases: readonly string[]): void {
  const renamed = (text: string): string =>
    text
      .replaceAll(model.id, name.toLowerCase())
      .replaceAll(model.id.toUpperCase(), name.toUpperCase())
      .replaceAll("Quillfeather", name);
  const files = ["", ...releases].flatMap((folder) => filesIn(folder).map((file) => join(folder, file)));
  for (const file of files)
    writeStaged(
      join(dataFolder, name.toLowerCase(), renamed(file)),
      renamed(readFileSync(join(model.folder, file), "utf8")),
    );
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(model.folder, folder), { withFileTypes: true }).flatMap((one) =>
    one.isFile() ? [one.name] : [],
  );
