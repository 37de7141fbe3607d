import { parseSync } from "vite";
import { clauseOf } from "../../text/index.ts";
import type { ParseModule, SyntaxNode } from "./syntax-node.ts";

/** A TypeScript module as oxc reads it; in a browser, which has no such program, its twin does. */
export const parseModule: ParseModule = (text, lang) => {
  const { program, errors } = parseSync(`cell.${lang}`, text, { lang, sourceType: "module" });
  const error = errors[0];
  if (error === undefined) return program.body as unknown as SyntaxNode[];
  const hint = error.helpMessage;
  const offset = error.labels[0]?.start ?? 0;
  return { offset, what: clauseOf(error), ...(hint ? { fix: clauseOf({ message: hint }) } : {}) };
};
