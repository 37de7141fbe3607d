import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runAdd } from "../../../src/commands/add.ts";
import type { CheckedRelease } from "../../../src/lib/checks/index.ts";
import { checkFolder } from "../../../src/lib/checks/node.ts";

/** A page of an invented release: its sentences, and tables of rows whose cells stand apart by `|`. */
export function page(...parts: readonly string[]): string {
  const opening =
    "<p>Alder Mills Inc. today reported results for the second quarter ended June 30, 2021.</p>";
  return `<html><body>${opening}${parts.join("\n")}</body></html>`;
}

/** A table in thousands of dollars under a caption; its first row heads the columns. */
export function table(caption: string, text: string): string {
  const rows = text
    .trim()
    .split("\n")
    .map((line) => {
      const cells = line.split("|").map((cell) => `<td>${cell.trim()}</td>`);
      return `<tr>${cells.join("")}</tr>`;
    });
  return `<p><b>${caption}</b></p><p>(in thousands, except per share data)</p><table>${rows.join("\n")}</table>`;
}

/** Adds a page as a person would, and checks what was read of it. */
export function checked(text: string, relations = "", name = "release.htm"): CheckedRelease {
  const folder = mkdtempSync(join(tmpdir(), "tieout-found-"));
  try {
    const file = join(folder, name);
    writeFileSync(file, text);
    const data = join(folder, "data");
    runAdd([file, "--company", "alder", "--release", "alder-2021-q2", "--data", data], {
      print: () => {},
      warn: () => {},
    });
    if (relations) writeFileSync(join(data, "alder/alder-2021-q2/relations.txt"), relations);
    return checkFolder("alder-2021-q2", [], { dataFolder: data, anew: true });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The verdicts of a page by rule, as `rule printed verdict`, in the order of the page. */
export function verdictsOf(html: string, ...rules: readonly string[]): readonly string[] {
  return checked(html)
    .checks.filter(({ rule }) => rules.length === 0 || rules.includes(rule))
    .map(({ rule, witness, verdict }) => `${rule} ${witness.printed} ${verdict}`);
}
