import { type Citation, oneLine, publisher } from "./citation.ts";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** A citation as a BibTeX entry; what would mean something to BibTeX or TeX is written as its characters. */
export function bibtex({ key, authors, title, note, day, address }: Citation): string {
  const [year, month] = day.split("-").map(Number);
  const names = authors.length > 0 ? authors.map(bibtexText).map(braced).join(" and ") : braced(publisher);
  return [
    `@misc{${key.replaceAll(/[^\w-]/g, "-")},`,
    `  author = {${names}},`,
    `  title = {${braced(bibtexText(title))}},`,
    `  publisher = {${publisher}},`,
    `  year = {${year}},`,
    `  month = ${months[(month ?? 1) - 1]},`,
    `  note = {${bibtexText(note)}}${address === null ? "" : ","}`,
    ...(address === null ? [] : [`  url = {${bibtexAddress(address)}}`]),
    "}",
    "",
  ].join("\n");
}

/** In braces of its own, so that no letter changes its case and no name is taken apart. */
const braced = (text: string): string => `{${text}}`;

/** BibTeX counts braces even where TeX would not, so they have names. */
const characters: Readonly<Record<string, string>> = {
  "\\": "{\\textbackslash}",
  "{": "{\\textbraceleft}",
  "}": "{\\textbraceright}",
  "~": "{\\textasciitilde}",
  "^": "{\\textasciicircum}",
};

function bibtexText(text: string): string {
  return oneLine(text).replaceAll(/[\\{}~^]|[$&%#_]/g, (one) => characters[one] ?? `\\${one}`);
}

/** Styles print an address as it stands; only braces and backslashes would break the field. */
function bibtexAddress(address: string): string {
  return oneLine(address).replaceAll(/[\\{}\s]/g, (one) => encodeURIComponent(one));
}
