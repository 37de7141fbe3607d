import { type Figure, isScalable } from "../../lib/figures/index.ts";
import { longDate } from "../../lib/text/index.ts";
import type { ComparedSpan } from "./compared-spans.ts";

/** What the head of a notebook says of it. */
export interface NotebookHead {
  readonly title: string;
  readonly description: string;
  readonly release: string;
  readonly order: number;
}

/** A notebook, a draft: its head and its parts, one below the other. */
export function notebookText(
  { title, description, release, order }: NotebookHead,
  parts: readonly string[],
): string {
  const head = [
    "---",
    `title: ${yamlText(title)}`,
    `description: ${yamlText(description)}`,
    `release: ${release}`,
    `order: ${order}`,
    "draft: true",
    "---",
  ];
  return `${[head.join("\n"), ...parts.filter((part) => part !== "")].join("\n\n")}\n`;
}

/** A cell by its id. */
export function cellText(id: string, lines: readonly string[], code: "open" | "folded" = "folded"): string {
  return ["```ts", ` id=${id} code=${code}\n`, `${lines.join("\n")}\n`, "```"].join("");
}

/** A heading with its anchor. */
export function headingText(title: string): string {
  return `## ${title} {/* #${idOf(title)} */}`;
}

/** A place that is left for an author. */
export const placeFor = (what: string): string => `{/* ${what} */}`;

/** The expression of an amount in a sentence: in millions where it has some, with a decimal where that is known. */
export function amountText(expression: string, figure: Figure): string {
  const isLarge = figure.value.abs().gte(1_000_000) && isScalable(figure.unit);
  if (!isLarge) return `{${expression}}`;
  return (figure.decimals ?? 0) <= -6 ? `{millions(${expression}, 0)}` : `{millions(${expression})}`;
}

/** The cell that says which periods a notebook compares. */
export function spanLines({ now, before, names }: ComparedSpan): readonly string[] {
  return [
    `const ${names.now} = ${JSON.stringify(now.id)};`,
    ...(before ? [`const ${names.before} = ${JSON.stringify(before.id)};`] : []),
  ];
}

/** The heads of two columns that stand for the periods. */
export function spanColumns({ now, before }: ComparedSpan): string {
  const columns = [
    `latest: "${longDate(now.end)}"`,
    ...(before ? [`earlier: "${longDate(before.end)}"`] : []),
  ];
  return columns.join(", ");
}

/** Small letters, digits and hyphens. */
export function idOf(title: string): string {
  const plain = title.normalize("NFKD").replace(/\p{M}/gu, "").replace(/['’]/g, "").toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

/** The name of a constant: `Cloud services` is `cloudServices`. */
export function nameOf(title: string): string {
  const name = idOf(title).replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return /^[a-z]/.test(name) ? name : `of${name}`;
}

/** Captions in capitals as a sentence has them; notes in parentheses at the end are left out. */
export function asWords(title: string): string {
  const plain = title
    .replace(/\s*\((?:see|note|\d|[a-z]\))[^)]*\)\s*$/i, "")
    .replace(/[:$\s]+$/, "")
    .trim();
  return /[a-z]/.test(plain) ? plain : plain.charAt(0) + plain.slice(1).toLowerCase();
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The words one after another: `revenue, gross profit and net income`. */
export function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** As it is where YAML reads it as that text, else in quotation marks. */
export function yamlText(text: string): string {
  const isPlain = /^[A-Za-z][\w ,.()’–—-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}
