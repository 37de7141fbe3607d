import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { NumberWords } from "../prose/index.ts";
import { type PageProcessor, pageProcessor } from "./page-processor.ts";
import { frontmatterOf } from "./page-text.ts";
import { toModule } from "./to-module.ts";

/** What is known of the page of a notebook, by the sum of its text. */
interface KnownPage {
  readonly sum: string;
  /** Whether it imports what Node loads, and nothing that has to be bundled first, such as a picture. */
  readonly isForNode: boolean;
  /** Its module in JavaScript, until it is taken. */
  readonly code: string | null;
}

const known = new Map<string, KnownPage>();
let processor: Promise<PageProcessor> | undefined;

/** Takes the module of the page of a notebook as it lies on the disk, in JavaScript. Throws as the processor does. */
export async function takePageCode(path: string, numbers: NumberWords): Promise<string> {
  const { code, ...page } = await pageOf(path, numbers, ({ code }) => code !== null);
  // Who renders a thousand of them holds none of their texts.
  known.set(path, { ...page, code: null });
  if (code === null) throw new Error(`the module of ${path} was taken meanwhile`);
  return code;
}

/** Whether Node loads the page of a notebook as it lies on the disk by itself. Throws as the processor does. */
export async function isPageForNode(path: string, numbers: NumberWords): Promise<boolean> {
  return (await pageOf(path, numbers, () => true)).isForNode;
}

async function pageOf(
  path: string,
  numbers: NumberWords,
  isEnough: (page: KnownPage) => boolean,
): Promise<KnownPage> {
  const source = readFileSync(path, "utf8");
  const sum = hash("sha256", source, "base64url");
  const before = known.get(path);
  if (before?.sum === sum && isEnough(before)) return before;
  processor ??= pageProcessor(numbers);
  const code = await written(source, path, await processor);
  const page = { sum, isForNode: importsIn(code).every(isForNode), code };
  known.set(path, page);
  return page;
}

async function written(source: string, path: string, { createMdxRenderer }: PageProcessor): Promise<string> {
  const { code: text, notebook } = toModule(source, path);
  const renderer = await createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
  if (!renderer) throw new Error("the processor of Markdown makes no pages");
  // Places in what follows stay as they are.
  const head = frontmatterOf(text);
  const content = head.replaceAll(/[^\r\n]/g, " ") + text.slice(head.length);
  const { code } = await renderer.process(content, resolve(path), { ...notebook.frontmatter });
  return `${code}\nexport { MDXContent };\n`;
}

/** What a module names behind `from` and `import`; strings that look like it are taken for it. */
const importsIn = (code: string): readonly string[] =>
  [...code.matchAll(/\b(?:from|import)\s*\(?\s*["']([^"'\n]+)["']/g)].map(([, from = ""]) => from);

const isForNode = (from: string): boolean =>
  from.startsWith(".") || from.startsWith("/")
    ? /\.(?:ts|js|mjs|csv)$/.test(from)
    : !/^(?:astro|virtual):|\?/.test(from);
