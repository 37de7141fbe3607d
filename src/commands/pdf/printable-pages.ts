import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A page to print: its name, `adjusted-ebitda` or `internap-2010-q2/adjusted-ebitda/2010-q2`, its address below the base, its PDF. */
export interface PrintablePage {
  readonly name: string;
  readonly path: string;
  readonly file: string;
}

/** The notebooks of a built site, the guide among them, and its living reconciliations; no pages that only lead on. */
export function printablePages(folder: string): readonly PrintablePage[] {
  const files = globSync(
    [
      "{notebooks/*,guide}/index.html",
      "releases/*/notebooks/*/index.html",
      "releases/*/reconciliations/*/*/index.html",
    ],
    { cwd: folder },
  );
  return files
    .filter((file) => !leadsOn(join(folder, file)))
    .map((file) => file.replaceAll("\\", "/").replace(/index\.html$/, ""))
    .sort()
    .map(toPage);
}

function toPage(path: string): PrintablePage {
  const [room = "", first, kind, ...rest] = path.split("/").slice(0, -1);
  if (room !== "releases") return { name: first ?? room, path, file: `${first ?? room}.pdf` };
  const file = `releases/${first}/${kind}/${rest.join("-")}.pdf`;
  return { name: [first, ...rest].join("/"), path, file };
}

/** A page that was moved sends its readers to where it is now. */
function leadsOn(file: string): boolean {
  return /<meta[^>]+http-equiv="?refresh/i.test(readFileSync(file, "utf8"));
}

/** The path below which a built site expects to stand, `/` or `/reports/`: where its first page finds its parts. */
export function siteBase(folder: string): string {
  const html = readFileSync(join(folder, "index.html"), "utf8");
  return /(?:href|src)="(\/[^":]*?)_astro\//.exec(html)?.[1] ?? "/";
}
