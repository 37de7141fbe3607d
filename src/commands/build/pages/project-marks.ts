import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** What stands in the names of modules: the folder of a project, as an address and as a path. */
const rootsOf = (project: string): readonly [address: string, path: string] => [
  `${pathToFileURL(resolve(project)).href}/`,
  `${resolve(project).replaceAll("\\", "/")}/`,
];

const marks = ["\0address of the project\0", "\0path of the project\0"] as const;

const quotes: ReadonlySet<string | undefined> = new Set(['"', "'", "`"]);

/** The text of a module with marks for the folder of the project, where that begins a string: it is the same in any folder. */
export function withoutProject(content: Uint8Array, project = "."): Uint8Array {
  const text = Buffer.from(content).toString();
  const marked = rootsOf(project).reduce(
    (text, root, at) =>
      text.replaceAll(root, (found, offset) => (quotes.has(text[offset - 1]) ? (marks[at] ?? "") : found)),
    text,
  );
  return Buffer.from(marked);
}

/** The text of a module with the folder of a project in place of the marks. */
export function inProject(content: Uint8Array, project = "."): string {
  const [address, path] = rootsOf(project);
  const text = Buffer.from(content).toString();
  return text.replaceAll(marks[0], () => address).replaceAll(marks[1], () => path);
}
