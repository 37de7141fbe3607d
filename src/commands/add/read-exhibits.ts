import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { type DecodedSource, decodeSource } from "../../lib/reading/node.ts";
import { callersPath, UsageError } from "../program/run-command.ts";
import { strangeForm } from "./strange-form.ts";

/** An exhibit as it lies in its file. */
export interface Exhibit {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly source: DecodedSource;
}

/** Longer is no press release; Oracle's, of 1.8 MB, is among the longest. */
const longest = 64 * 2 ** 20;

/** Reads the exhibits of a release. Throws `UsageError` in one sentence for a file that is no text of a release. */
export function readExhibits(paths: readonly string[]): readonly Exhibit[] {
  const names = paths.map((path) => basename(path));
  const doubled = names.find((name, at) => names.indexOf(name) !== at);
  if (doubled !== undefined)
    throw new UsageError(`two files are called ${doubled}; give each exhibit a name of its own`);
  return paths.map((path, at) => readExhibit(path, names[at] ?? path));
}

function readExhibit(path: string, name: string): Exhibit {
  const file = callersPath(path);
  if (!existsSync(file)) throw new UsageError(`there is no file ${path}`);
  const stat = statSync(file);
  if (!stat.isFile()) throw new UsageError(`${path} is a folder; ${insteadOf(path, file)}`);
  if (stat.size > longest)
    throw new UsageError(`${path} has ${Math.round(stat.size / 2 ** 20)} MB; a release has 64 at most`);
  const bytes = readFileSync(file);
  const strange = strangeForm(bytes);
  if (strange) throw new UsageError(`${path} ${strange}`);
  return { name, bytes, source: decodeSource(name, bytes) };
}

/** What to write instead of a folder: the files in it that may be exhibits, in the order of their names. */
function insteadOf(path: string, folder: string): string {
  const files = readdirSync(folder)
    .filter((name) => /\.(?:html?|txt|md|markdown)$/i.test(name))
    .sort();
  if (files.length === 0) return "there is no HTML, text or Markdown in it; name the files of the exhibits";
  const named = files.slice(0, 12).map((name) => join(path, name));
  return `write npm run add -- ${named.join(" ")}${files.length > named.length ? " …" : ""}`;
}
