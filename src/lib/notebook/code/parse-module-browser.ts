import { tsPlugin } from "@sveltejs/acorn-typescript";
import { Parser, tokTypes } from "acorn";
import { clauseOf } from "../../text/index.ts";
import { likeOxc } from "./like-oxc.ts";
import { strayType } from "./stray-type.ts";
import type { ParseModule, SyntaxNode } from "./syntax-node.ts";

/** What a parser built on acorn may do otherwise, and its types leave out. */
interface Insides {
  readonly start: number;
  readonly lastTokEnd: number;
  parse(): { readonly body: unknown };
  eat(type: unknown): boolean;
  insertSemicolon(): boolean;
  raise(offset: number, what: string): void;
  raiseRecoverable(offset: number, what: string): void;
  parseVar(
    node: object,
    isFor: boolean,
    kind: string,
    mayLack?: boolean,
  ): { readonly declarations: SyntaxNode[] };
}

type InsidesClass = new (options: object, text: string) => Insides;

const options = {
  ecmaVersion: "latest",
  sourceType: "module",
  // The plugin asks for it.
  locations: true,
  preserveParens: true,
} as const;

/** What oxc leaves to the engine, which refuses it before it runs. */
const leftToEngine =
  /^(?:Redefinition of __proto__|Identifier '|Label '|Export '|Private field|Argument name clash|Deleting|Duplicate (?:constructor|export)|Unsyntactic|Invalid regular|Illegal 'use strict'|Octal|Abstract methods)|^The keyword '(?:yield|let|static|implements|interface|package|private|protected|public)'| in strict mode$|outside (?:a method|constructor of a subclass)$|default value$|^This member cannot have an 'override'/;

/** Tells what is lacking where oxc does, since acorn tells it at what comes next. */
function withPlaces(base: InsidesClass): InsidesClass {
  return class extends base {
    semicolon(): void {
      if (this.eat(tokTypes.semi) || this.insertSemicolon()) return;
      this.raise(
        this.lastTokEnd,
        "Expected a semicolon or an implicit semicolon after a statement, but found none",
      );
    }

    override parseVar(node: object, isFor: boolean, kind: string, mayLack = false) {
      const read = super.parseVar(node, isFor, kind, true);
      const lacks = ({ id, init }: SyntaxNode) =>
        !init && (kind === "const" || (id as SyntaxNode).type !== "Identifier");
      const lacking = mayLack || isFor ? undefined : read.declarations.find(lacks);
      if (lacking) this.raise(lacking.start, `Missing initializer in ${kind} declaration`);
      return read;
    }
  };
}

function parserOf(plugin: ReturnType<typeof tsPlugin>): InsidesClass {
  const typed = Parser.extend(withPlaces as unknown as typeof plugin, plugin) as unknown as InsidesClass;
  return class extends typed {
    override raise(offset: number, what: string): void {
      if (!leftToEngine.test(what)) super.raise(offset, what);
    }

    override raiseRecoverable(offset: number, what: string): void {
      this.raise(offset, what);
    }
  };
}

const parsers = { ts: parserOf(tsPlugin()), tsx: parserOf(tsPlugin({ jsx: true })) } as const;

/** The cells and expressions of a large notebook, which are read again with each change of one of them. */
const most = 1000;
const kept = new Map<string, ReturnType<ParseModule>>();

/**
 * A TypeScript module as acorn reads it, in the tree that oxc gives: what stands in for the parser of the build in a browser.
 * Of the texts that were read last, the tree is the one from then.
 */
export const parseModule: ParseModule = (text, lang) => {
  const key = `${lang} ${text}`;
  const read = kept.get(key) ?? readModule(text, lang);
  kept.delete(key);
  kept.set(key, read);
  if (kept.size > most) kept.delete(kept.keys().next().value ?? key);
  return read;
};

const readModule: ParseModule = (text, lang) => {
  const parser = new parsers[lang](options, text);
  try {
    const body = parser.parse().body as SyntaxNode[];
    const stray = body.map(strayType).find((offset) => offset !== null);
    if (typeof stray === "number") return { offset: stray, what: "unexpected token" };
    body.forEach(likeOxc);
    return body;
  } catch (error) {
    // Over some slips the plugin itself falls.
    if (!(error instanceof SyntaxError)) return { offset: parser.start, what: "unexpected token" };
    const { pos = parser.start } = error as SyntaxError & { readonly pos?: number };
    return { offset: pos, what: clauseOf({ message: error.message.replace(/ \(\d+:\d+\)$/, "") }) };
  }
};
