import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { getBrowser } from "./browser/get-browser.ts";
import { openPrinter } from "./pdf/open-printer.ts";
import { type PrintablePage, printablePages, siteBase } from "./pdf/printable-pages.ts";
import { ambiguous, namedInReleases } from "./program/named-in-releases.ts";
import type { Output } from "./program/output.ts";
import { callersPath, runCommand, UsageError } from "./program/run-command.ts";
import { serve } from "./serve/site-server.ts";

/**
 * `pdf [--paper a4|letter] [--from DIR] [--out DIR] [NAME …]`: prints the notebooks and reconciliations of the built
 * site, or those that are named, as tagged PDFs into `pdf`. Returns 1 if there is no site.
 */
export async function runPdf(args: readonly string[], { print, warn }: Output): Promise<number> {
  const { names, paper, from, out } = readArguments(args);
  if (!existsSync(join(from, "index.html"))) {
    warn(`there is no site in ${from}; run npm run build first`);
    return 1;
  }
  const wanted = pagesNamed(printablePages(from), names);
  const served = await serve({ folder: from, port: 0, base: siteBase(from) });
  const printer = await openPrinter(getBrowser().path, paper);
  try {
    for (const { path, file } of wanted) {
      await printer.print(`${served.url}${path}`, join(out, file));
      print(join(out, file));
    }
  } finally {
    await printer.close();
    await served.close();
  }
  return 0;
}

const papers = { a4: "A4", letter: "Letter" } as const;

const options = {
  paper: { type: "string", default: "a4" },
  from: { type: "string", default: "dist" },
  out: { type: "string", default: "pdf" },
} as const;

function readArguments(args: readonly string[]) {
  const { values, positionals: names } = parseArgs({ args: [...args], options, allowPositionals: true });
  const paper = Object.entries(papers).find(([name]) => name === values.paper.toLowerCase())?.[1];
  if (!paper) throw new UsageError(`"${values.paper}" is no paper; write a4 or letter`);
  return { names, paper, from: callersPath(values.from), out: callersPath(values.out) };
}

/** All pages where none is named. */
function pagesNamed(pages: readonly PrintablePage[], names: readonly string[]): readonly PrintablePage[] {
  if (names.length === 0) return pages;
  return names.map((name) => {
    const [page, ...others] = namedInReleases(pages, name);
    if (page && others.length === 0) return page;
    if (page) throw new UsageError(ambiguous(name, [page, ...others]));
    throw new UsageError(`there is no page "${name}"; there are ${pages.map((one) => one.name).join(", ")}`);
  });
}

if (import.meta.main) await runCommand(runPdf);
