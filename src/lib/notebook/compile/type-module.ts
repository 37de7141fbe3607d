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

/** The UTF-16 units of a page, blank until code is put on it; expressions in their order, after the cells. */
class Page {
  private readonly units: Uint16Array;
  /** 1 where a unit is of code, also where it is a blank. */
  private readonly isCode: Uint8Array;
  private closed = -1;

  constructor(source: string) {
    const blank = blanks(source);
    this.units = new Uint16Array(blank.length);
    this.isCode = new Uint8Array(blank.length);
    for (let at = 0; at < blank.length; at += 1) this.units[at] = blank.charCodeAt(at);
  }

  put(start: number, code: string): void {
    for (let at = 0; at < code.length; at += 1) this.units[start + at] = code.charCodeAt(at);
    this.isCode.fill(1, start, start + code.length);
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
    return this.text(0, this.units.length);
  }

  /** Of the blanks between pieces of code one line end is left: what they are is said by their own marks. */
  code(): string {
    const pieces: string[] = [];
    for (let start = this.isCode.indexOf(1); start >= 0; ) {
      const end = this.isCode.indexOf(0, start);
      pieces.push(this.text(start, end < 0 ? this.units.length : end));
      start = end < 0 ? -1 : this.isCode.indexOf(1, end);
    }
    return pieces.join("\n");
  }

  private text(start: number, end: number): string {
    return utf16(this.units.subarray(start, end));
  }

  /** The nearest blank before an offset, or the parenthesis that closes the expression before it; -1 if neither is. */
  private roomBefore(offset: number): number {
    let at = offset - 1;
    while (lineEnds.has(this.units[at] ?? 0)) at--;
    return this.units[at] === space || at === this.closed ? at : -1;
  }
}

/** In the order of bytes of the machine, which is the little end first wherever Node runs; half a pair stays as it is. */
const utf16 = ({ buffer, byteOffset, byteLength }: Uint16Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString("utf16le");

const space = 0x20;
const lineEnds: ReadonlySet<number> = new Set([0x0a, 0x0d]);
