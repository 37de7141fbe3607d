import { faultsOfHtml, faultsOfMarkdown, faultsOfXml } from "./markup-faults.ts";
import { faultsOfCsv, faultsOfWorkbook } from "./table-faults.ts";

type Examine = (text: string, bytes: Uint8Array) => readonly string[];

const isCode = (): readonly string[] => [];

/** How a file is examined, by the end of its name. */
const examiners: Readonly<Record<string, Examine>> = {
  html: faultsOfHtml,
  svg: faultsOfXml,
  xml: faultsOfXml,
  md: faultsOfMarkdown,
  txt: faultsOfMarkdown,
  csv: faultsOfCsv,
  xlsx: (_, bytes) => faultsOfWorkbook(bytes),
  json: (text) => faultsOfJson(JSON.parse(text)),
  ipynb: (text) => faultsOfIpynb(JSON.parse(text)),
  observable: faultsOfObservable,
  bib: faultsOfBibtex,
  ris: (text) => linesThatAreNot(text, /^(?:[A-Z][A-Z0-9] {2}- [^\r\n]*)?$/),
  png: (_, bytes) => (startsWith(bytes, "\x89PNG") ? [] : ["no PNG"]),
  _headers: (text) => linesThatAreNot(text, /^(?:\/[\w*/.-]*| {2}[\w-]+: .*|)$/),
  _redirects: (text) => linesThatAreNot(text, /^(?:\/\S* \/\S* 301!?|)$/),
};

/** Written by tools from the code of the project, or read by the code of the search page only, which tests of its own hold. */
const unexamined = [
  "js",
  "htm",
  "css",
  "woff2",
  "wasm",
  "pagefind",
  "pf_fragment",
  "pf_index",
  "pf_meta",
  "pf_filter",
];

/** What came from data into the syntax of a file of a site, or that nobody examines it; empty if all is well. */
export function examineFile(name: string, bytes: Uint8Array): readonly string[] {
  const ending = name.replace(/^.*[/.]/s, "");
  const examine = examiners[ending] ?? (unexamined.includes(ending) ? isCode : undefined);
  if (!examine) return ["nobody examines such a file"];
  try {
    return examine(new TextDecoder().decode(bytes), bytes);
  } catch (error) {
    return [String(error)];
  }
}

/** JSON that holds HTML says so by its key. */
function faultsOfJson(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const text = Array.isArray(inner) ? inner.join("") : inner;
    if (key === "html" || key === "text/html") return faultsOfHtml(String(text));
    if (key === "image/svg+xml") return faultsOfXml(String(text));
    if (key === "text/markdown") return faultsOfMarkdown(String(text));
    return faultsOfJson(inner);
  });
}

function faultsOfIpynb(notebook: { cells: readonly { cell_type: string; source: string | string[] }[] }) {
  const prose = notebook.cells.filter(({ cell_type }) => cell_type === "markdown");
  return [
    ...faultsOfJson(notebook),
    ...prose.flatMap(({ source }) => faultsOfMarkdown([source].flat().join(""))),
  ];
}

/** Each script ends where it is said to, and the notebook with the last of them; its Markdown is examined as such. */
function faultsOfObservable(text: string): readonly string[] {
  const [head = "", ...scripts] = text.split(/^ {2}<script (?=id="\d+" type="[^"]+"(?: pinned="")?>$)/m);
  const isWhole = /^<!doctype html>\n<notebook theme="air">\n {2}<title>[^<]*<\/title>\n$/.test(head);
  return [
    ...(isWhole && text.endsWith("  </script>\n</notebook>\n") ? [] : ["no notebook of Observable"]),
    ...scripts.flatMap((script) => [
      ...(script.match(/<\/script[\s/>]/gi)?.length === 1 ? [] : ["a script that ends early"]),
      ...(script.includes("text/markdown")
        ? faultsOfMarkdown(
            script
              .replace(/^.*$/m, "")
              .replace(/ {2}<\/script>[\s\S]*$/, "")
              .replaceAll(/^ {4}/gm, ""),
          )
        : []),
    ]),
  ];
}

/** Braces that are not escaped are balanced, so that no value ends early, and one entry stands there. */
function faultsOfBibtex(text: string): readonly string[] {
  let [depth, ends] = [0, 0];
  for (const [brace] of text.replaceAll(/\\./g, "").matchAll(/[{}]/g)) {
    depth += brace === "{" ? 1 : -1;
    if (depth === 0) ends += 1;
  }
  return depth === 0 && ends === 1 ? [] : ["braces that are not balanced"];
}

function linesThatAreNot(text: string, form: RegExp): readonly string[] {
  return text.split(/\r?\n/).filter((line) => !form.test(line));
}

const startsWith = (bytes: Uint8Array, start: string): boolean =>
  [...start].every((character, at) => bytes[at] === character.charCodeAt(0));
