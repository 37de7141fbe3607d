import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import { type Shaped, type ShapeFault, shaped, type z } from "./shaped.ts";

/** A mistake in a JSON text: line and column from 1, and the clauses of its message. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** The value that a JSON text holds, in the shape of a schema, or all that is wrong with it, each at its place. */
export type JsonRead<Shape> =
  | {
      readonly value: Shape;
      readonly faults: null;
      readonly placeOf: (path: readonly PropertyKey[]) => JsonPlace;
    }
  | { readonly value: null; readonly faults: readonly JsonFault[] };

/** Line and column, from 1. */
export interface JsonPlace {
  readonly line: number;
  readonly column: number;
}

/** Nobody nests declarations more deeply. */
const deepest = 50;

/** Reads strict JSON (RFC 8259) whose keys stand once, and holds it against a schema. */
export function readJson<Shape>(text: string, schema: z.ZodType<Shape>): JsonRead<Shape> {
  const deep = firstTooDeep(text);
  if (deep >= 0)
    return failed(
      fault(
        text,
        deep,
        `brackets stand more than ${deepest} deep`,
        "no declaration is nested so deeply",
        "take some out",
      ),
    );
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first || !tree) return failed(syntaxFault(text, first));
  const twice = repeatedKey(tree);
  if (twice)
    return failed(
      fault(
        text,
        twice.offset,
        `the key ${JSON.stringify(twice.value)} stands twice`,
        "nobody knows which of them counts",
        "take one out",
      ),
    );
  const found: Shaped<Shape> = shaped(schema, getNodeValue(tree));
  if (found.faults) return failed(...found.faults.map((one) => shapeFault(text, tree, one)));
  return { value: found.value, faults: null, placeOf: (path) => placeAt(text, nodeAt(tree, path).offset) };
}

const failed = (...faults: readonly JsonFault[]) => ({ value: null, faults });

/** The offset of the bracket that opens one level too many; -1 for none. Brackets in texts do not count. */
function firstTooDeep(text: string): number {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|[[{]|[\]}]/g)) {
    if (token === "[" || token === "{") depth += 1;
    if (token === "]" || token === "}") depth -= 1;
    if (depth > deepest) return index;
  }
  return -1;
}

function syntaxFault(text: string, error: ParseError | undefined): JsonFault {
  const offset = error?.offset ?? 0;
  const before = text.slice(0, offset).trimEnd();
  const why = "it is not JSON";
  if (before.endsWith(",") && /^\s*[\]}]/.test(text.slice(offset)))
    return fault(text, before.length - 1, "a comma stands after the last entry", why, "take it out");
  const name = error ? printParseErrorCode(error.error) : "ValueExpected";
  return fault(
    text,
    offset,
    syntaxWords.get(name) ?? "something does not belong here",
    why,
    "correct the file",
  );
}

const syntaxWords: ReadonlyMap<string, string> = new Map([
  ["InvalidSymbol", "this is neither a text in quotation marks, a number, true, false nor null"],
  ["InvalidNumberFormat", "this is no number"],
  ["PropertyNameExpected", "a key in quotation marks is expected"],
  ["ValueExpected", "a value is expected"],
  ["ColonExpected", "a colon is expected after the key"],
  ["CommaExpected", "a comma is expected between two entries"],
  ["CloseBraceExpected", "a closing brace is expected"],
  ["CloseBracketExpected", "a closing bracket is expected"],
  ["EndOfFileExpected", "something stands after the end of the value"],
  ["InvalidCommentToken", "JSON has no comments"],
  ["UnexpectedEndOfComment", "JSON has no comments"],
  ["UnexpectedEndOfString", "the quotation mark that ends this text is missing"],
  ["UnexpectedEndOfNumber", "this number breaks off"],
  ["InvalidUnicode", "this \\u is followed by no character"],
  ["InvalidEscapeCharacter", "there is no such character after a backslash"],
  ["InvalidCharacter", "a character that texts write with a backslash"],
]);

/** The second of two equal keys of one object. */
function repeatedKey(node: Node): Node | null {
  const seen = new Set<unknown>();
  for (const child of node.children ?? []) {
    const key = node.type === "object" ? child.children?.[0] : undefined;
    if (key && seen.has(key.value)) return key;
    if (key) seen.add(key.value);
    const inner = repeatedKey(child);
    if (inner) return inner;
  }
  return null;
}

function shapeFault(text: string, tree: Node, { path, kind, wanted }: ShapeFault): JsonFault {
  const name = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`)).join("");
  const shown = `"${name.replace(/^\./, "")}"`;
  if (kind === "unknown") {
    const node = findNodeAtLocation(tree, toSegments(path));
    const key = node?.parent?.children?.[0] ?? nodeAt(tree, path);
    return fault(
      text,
      key.offset,
      `${shown} is not known`,
      `the keys are ${wanted}`,
      "correct it or take it out",
    );
  }
  const { offset } = nodeAt(tree, path);
  if (kind === "missing") return fault(text, offset, `${shown} is missing`, `it is ${wanted}`, "add it");
  const what = path.length === 0 ? "the value has another shape" : `${shown} is wrong`;
  return fault(text, offset, what, `it is ${wanted}`, "correct it");
}

/** The node at a path, or the innermost there is on the way. */
function nodeAt(tree: Node, path: readonly PropertyKey[]): Node {
  const segments = toSegments(path);
  for (let length = segments.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, segments.slice(0, length));
    if (node) return node;
  }
  return tree;
}

const toSegments = (path: readonly PropertyKey[]): (string | number)[] =>
  path.map((part) => (typeof part === "number" ? part : String(part)));

function fault(text: string, offset: number, what: string, why: string, fix: string): JsonFault {
  return { ...placeAt(text, offset), what, why, fix };
}

function placeAt(text: string, offset: number): JsonPlace {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
}
