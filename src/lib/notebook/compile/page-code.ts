import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { NumberWords } from "../prose/index.ts";
import { type PageProcessor, pageProcessor } from "./page-processor.ts";
import { frontmatterOf } from "./page-text.ts";
import { toModule } from "./to-module.ts";

/** The module of a notebook's page in JavaScript. */
export interface PageCode {
  readonly code: string;
  /** Whether it imports what Node loads, and nothing that has to be bundled first, such as a picture. */
  readonly isForNode: boolean;
}

const known = new Map<string, { readonly source: string; readonly page: PageCode }>();
let processor: Promise<PageProcessor> | undefined;

/** The module of the page of a notebook as it lies on the disk, made once of the same text. Throws as the processor does. */
export async function pageCode(path: string, numbers: NumberWords): Promise<PageCode> {
  const source = readFileSync(path, "utf8");
  const before = known.get(path);
  if (before?.source === source) return before.page;
  processor ??= pageProcessor(numbers);
  const page = await written(source, path, await processor);
  known.set(path, { source, page });
  return page;
}

async function written(
  source: string,
  path: string,
  { createMdxRenderer }: PageProcessor,
): Promise<PageCode> {
  const { code: text, notebook } = toModule(source, path);
  const renderer = await createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
  if (!renderer) throw new Error("the processor of Markdown makes no pages");
  // Places in what follows stay as they are.
  const head = frontmatterOf(text);
  const content = head.replaceAll(/[^\r\n]/g, " ") + text.slice(head.length);
  const { code } = await renderer.process(content, resolve(path), { ...notebook.frontmatter });
  return { code: `${code}\nexport { MDXContent };\n`, isForNode: importsIn(code).every(isForNode) };
}

/** What a module names behind `from` and `import`; strings that look like it are taken for it. */
const importsIn = (code: string): readonly string[] =>
  [...code.matchAll(/\b(?:from|import)\s*\(?\s*["']([^"'\n]+)["']/g)].map(([, from = ""]) => from);

const isForNode = (from: string): boolean =>
  from.startsWith(".") || from.startsWith("/")
    ? /\.(?:ts|js|mjs|csv)$/.test(from)
    : !/^(?:astro|virtual):|\?/.test(from);
