import type { Snippet } from "../code/index.ts";
import { blanks } from "../code/node.ts";
import type { NamePlace } from "../model/index.ts";
import { compileNotebook } from "./compile-notebook.ts";

/** Where the names that cells see without importing them are declared. */
export interface AmbientScope {
  /** The module that exports them, as an import in the notebook would name it. */
  readonly module: string;
  readonly values: readonly string[];
  readonly types: readonly string[];
}

/**
 * A notebook as one TypeScript module: blanks for all but its cells, its expressions and its imports, every character
 * of these in its line and column. What follows the last line imports the scope.
 *
 * An expression `{a}` becomes `(a)` after a `;`, so that neither an object nor a line without a semicolon before it is
 * misread; two expressions with no room between them become one, `(a,b)`.
 */
export function toTypeModule(source: string, path: string, scope: AmbientScope): string {
  return typeModule(source, path, scope).text;
}

/** The module, and its code without the blanks between: notebooks of the same code are right by the compiler or are not. */
export function typeModule(
  source: string,
  path: string,
  scope: AmbientScope,
): { readonly text: string; readonly code: string } {
  const { notebook, parsed, inlines } = compileNotebook(source, path);
  const text = new Page(source);
  for (const { start, text: code } of parsed.modules) text.put(start, code);
  for (const [index, { start, end, code }] of parsed.cells.entries()) {
    if (notebook.cells[index]?.run === true) text.putCell(start, end, code);
  }
  for (const { code } of inlines) text.putExpression(code);
  const own = new Set(
    [...notebook.cells.flatMap(({ declares }) => declares), ...notebook.imported].map(nameOf),
  );
  const end = `\n;${importOf(scope, own)}\nexport {};\n`;
  return { text: `${text}${end}`, code: `${text.code()}${end}` };
}

const nameOf = ({ name }: NamePlace): string => name;

function importOf({ module, values, types }: AmbientScope, own: ReadonlySet<string>): string {
  const free = (name: string): boolean => !own.has(name);
  const names = [...values.filter(free), ...types.filter(free).map((name) => `type ${name}`)];
  return `import { ${names.join(", ")} } from ${JSON.stringify(module)};`;
}

/** The characters of a page, blank until code is put on it; expressions in their order, after the cells. */
class Page {
  private readonly characters: string[];
  /** Whether a character is of code, also where it is a blank. */
  private readonly isCode: boolean[] = [];
  private closed = -1;

  constructor(source: string) {
    this.characters = blanks(source).split("");
  }

  put(start: number, code: string): void {
    for (const [index, character] of code.split("").entries()) {
      this.characters[start + index] = character;
      this.isCode[start + index] = true;
    }
  }

  /** The marks of the fence around the code make room for a `;` before and after it. */
  putCell(start: number, end: number, code: Snippet): void {
    this.put(start, ";");
    this.put(code.start, code.text);
    if (end > code.end) this.put(end - 1, ";");
  }

  putExpression({ start, end, text }: Snippet): void {
    const [open, room] = [start - 1, this.roomBefore(start - 1)];
    const isJoined = room >= 0 && room === this.closed;
    if (room >= 0) this.put(room, isJoined ? "," : ";");
    this.put(open, isJoined ? " " : "(");
    this.put(start, text);
    this.put(end, ")");
    this.closed = end;
  }

  toString(): string {
    return this.characters.join("");
  }

  /** Of the blanks between pieces of code one line end is left: what they are is said by their own marks. */
  code(): string {
    const pieces = this.characters.map((character, at) => (this.isCode[at] ? character : "\0"));
    return pieces
      .join("")
      .split(/\0+/)
      .filter((piece) => piece !== "")
      .join("\n");
  }

  /** The nearest blank before an offset, or the parenthesis that closes the expression before it; -1 if neither is. */
  private roomBefore(offset: number): number {
    let at = offset - 1;
    while (/[\r\n]/.test(this.characters[at] ?? "")) at--;
    return this.characters[at] === " " || at === this.closed ? at : -1;
  }
}
