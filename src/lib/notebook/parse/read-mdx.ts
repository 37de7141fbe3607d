import type { Options } from "acorn";
import { mdxjs } from "micromark-extension-mdxjs";
import type { Place } from "../model/index.ts";
import { lineStarts, placeAt } from "../model/index.ts";
import { readExpression, readModule } from "./read-expression.ts";

type Extension = ReturnType<typeof mdxjs>;
type Constructs = NonNullable<Extension["flow"]>;
type Construct = Extract<Constructs[number], { readonly tokenize: unknown }>;

/** Something wrong with an expression, and where. */
export interface MdxMistake extends Place {
  readonly what: string;
}

/** What is met while a text is read as MDX. */
export interface MdxReading {
  /** Where the element or expression begins that was read last. */
  readonly begun: Place & { readonly offset: number };
  /** The first mistake in an expression. */
  readonly mistake: MdxMistake | null;
  readonly syntax: Extension;
}

/** What micromark takes for MDX in a text, and so what Sätteri does: its expressions are JavaScript, its modules TypeScript. */
export function readMdx(text: string): MdxReading {
  const reading = { begun: { line: 1, column: 1, offset: 0 }, mistake: null as MdxMistake | null };
  const tell = (code: string, offset: number, what: string): void => {
    const found = { ...placeIn(text, reading.begun, code, offset), what };
    if (!reading.mistake || isBefore(found, reading.mistake)) reading.mistake = found;
  };
  const acorn = {
    parseExpressionAt: (code: string, _: number, options: Options) =>
      readExpression(code, options, (offset, what) => tell(code, offset, what)),
    parse: (code: string, options: Options) => readModule(code, options, text),
  };
  const acornOptions = { ecmaVersion: "latest", sourceType: "module" } as const;
  const { flow = {}, text: inLine = {}, ...rest } = mdxjs({ acorn, acornOptions, addResult: false });
  const begins = (at: MdxReading["begun"]): void => {
    reading.begun = at;
  };
  const syntax = { ...rest, flow: telling(flow, begins), text: telling(inLine, begins) };
  return Object.assign(reading, { syntax });
}

/** Whether one place stands before another. */
export const isBefore = (a: Place, b: Place): boolean =>
  a.line < b.line || (a.line === b.line && a.column < b.column);

/** Where a character of some code stands: the parser leaves out the marks of a quotation, and puts braces around what is spread. */
function placeIn(
  text: string,
  { offset: from, line }: MdxReading["begun"],
  code: string,
  offset: number,
): Place {
  const spread = text.indexOf(`{${code.slice(2, -2)}}`, from) - 1;
  const whole = text.indexOf(`{${code}}`, from) + 1;
  const start = whole > 0 ? whole : code.startsWith("({") && spread >= 0 ? spread : null;
  if (start !== null) return placeAt(lineStarts(text), start + offset);
  return { line: line + lineStarts(code.slice(0, offset)).length - 1, column: 1 };
}

/** Constructs that tell where they begin: what is not closed is told there, and not at its end. */
function telling(constructs: Constructs, begins: (at: MdxReading["begun"]) => void): Constructs {
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
