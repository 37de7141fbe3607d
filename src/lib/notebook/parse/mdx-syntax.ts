import { tsPlugin } from "@sveltejs/acorn-typescript";
import { type Options, Parser, type Program } from "acorn";
import jsx from "acorn-jsx";
import { mdxjs } from "micromark-extension-mdxjs";
import type { Place } from "../model/index.ts";

const ofExpressions = Parser.extend(jsx());
const ofModules = Parser.extend(tsPlugin());

type Extension = ReturnType<typeof mdxjs>;
type Constructs = NonNullable<Extension["flow"]>;
type Construct = Extract<Constructs[number], { readonly tokenize: unknown }>;

interface AcornError extends SyntaxError {
  readonly pos?: number;
  /** How far it had read. */
  readonly raisedAt?: number;
}

/** What micromark takes for MDX in a text, and so what Sätteri does: its expressions are JavaScript, its modules TypeScript. */
export function mdxSyntax(text: string, begins: (at: Place) => void): Extension {
  const acorn = {
    parseExpressionAt: ofExpressions.parseExpressionAt.bind(ofExpressions),
    parse: (code: string, options: Options) => parseModule(code, options, text),
  };
  const acornOptions = { ecmaVersion: "latest", sourceType: "module" } as const;
  const { flow = {}, text: inLine = {}, ...rest } = mdxjs({ acorn, acornOptions, addResult: false });
  return { ...rest, flow: telling(flow, begins), text: telling(inLine, begins) };
}

/** Constructs that tell where they begin: what is not closed is told there, and not at its end. */
function telling(constructs: Constructs, begins: (at: Place) => void): Constructs {
  const told = (construct: Construct): Construct => ({
    ...construct,
    tokenize(effects, ok, nok) {
      const start = construct.tokenize.call(this, effects, ok, nok);
      return (code) => {
        begins(this.now());
        return start(code);
      };
    },
  });
  const entries = Object.entries(constructs).map(([code, of]) => [code, [of ?? []].flat().map(told)]);
  return Object.fromEntries(entries);
}

/** Whether imports and exports end with a blank line, or go on behind it. What is wrong with them is told elsewhere. */
function parseModule(code: string, options: Options, text: string): Program {
  try {
    ofModules.parse(code, { ...options, locations: true });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    if (isCut(error, code) && !text.endsWith(code)) throw Object.assign(error, { raisedAt: code.length });
  }
  return { type: "Program", start: 0, end: code.length, body: [], sourceType: "module" };
}

/** Whether more code could mend it: at its end something lacks, or a template or a comment is open. */
function isCut({ pos = 0, raisedAt = 0 }: AcornError, code: string): boolean {
  if (pos >= code.trimEnd().length || code.startsWith("/*", pos)) return true;
  return raisedAt >= code.length && /[`}]$/.test(code.slice(0, pos));
}
