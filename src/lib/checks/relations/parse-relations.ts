import { type FilePlace, ProblemsError } from "../../text/index.ts";
import type { Exemption, Expression, FactReference, Relation, Term, When } from "./expression.ts";
import { isRule, type Rule, ruleIds } from "./rules.ts";

/** A mistake in a file of relations, with its place. */
export class RelationError extends ProblemsError {
  override readonly name = "RelationError";

  constructor(place: FilePlace, what: string, fix: string) {
    super([{ ...place, what, fix }]);
  }
}

interface Token {
  readonly text: string;
  readonly column: number;
}

interface Cursor {
  readonly tokens: readonly Token[];
  readonly fail: (token: Token | undefined, what: string) => never;
  at: number;
}

const shape =
  'a relation reads `rule [name ["words"]] [in table]: target = expression`, for example `recalculate: a-margin = a / revenues`';

/**
 * Parses the relations declared for a release, one a line:
 * `rule [name ["words"]] [in table] [by definition]: concept[segment] = expression`, where the words tell readers which
 * way it is computed, and an expression has `+ - * / ( )` over concepts and `[*]` stands for each segment. `@start` and `@end` are the instants that
 * bound a period, `@current` and `@prior` the two of a comparison, `@2010-Q1` a period of its own. `nil if a is negative`
 * at the end makes it an exact zero where `a` is below zero; `unless a is negative "why"` says where it does not apply.
 * `#` begins a comment.
 *
 * @throws RelationError naming file, line and column of the first mistake
 */
export function parseRelations(text: string, file: string): readonly Relation[] {
  return text.split("\n").flatMap((line, index) => {
    const code = line.replace(/#.*/, "");
    return code.trim() === "" ? [] : [parseRelation(code, file, index + 1)];
  });
}

function parseRelation(code: string, file: string, line: number): Relation {
  const placeAt = (column: number): FilePlace => ({ file, line, column });
  const fail = (token: Token | undefined, what: string): never => {
    throw new RelationError(placeAt(token?.column ?? code.trimEnd().length + 1), what, shape);
  };
  const head = headShape.exec(code);
  const first = code.search(/\S/) + 1;
  if (!head) return fail({ text: code.trim(), column: first }, "no rule stands before a colon");
  const [, rule = "", name, route, table = null, definition] = head;
  if (!isRule(rule))
    return fail({ text: rule, column: first }, `"${rule}" is no rule of ${ruleIds.join(", ")}`);
  const { exemption, end } = parseExemption(code, file, line);
  const cursor: Cursor = { tokens: tokenize(code.slice(0, end), head[0].length, fail), fail, at: 0 };
  const place = placeAt(cursor.tokens[0]?.column ?? 1);
  return {
    ...parseBody(cursor, rule, name),
    table,
    place,
    ...(route && { route }),
    ...(definition && { definition: true }),
    ...(exemption && { exemption }),
  };
}

const headShape =
  /^\s*([a-z-]+)(?:\s+(?!in\s|by\s)([a-z0-9-]+)(?:\s+"([^"]+)")?)?(?:\s+in\s+([a-z0-9-]+))?(?:\s+by\s+(definition))?\s*:/;

/** `unless a is negative "why"` at the end of a relation, and where what stands before it ends. */
function parseExemption(
  code: string,
  file: string,
  line: number,
): { readonly exemption?: Exemption; readonly end: number } {
  const found = /\sunless\s+(\S+)\s+is\s+negative\s+"([^"]+)"\s*$/.exec(code);
  const [whole = "", guard = "", why = ""] = found ?? [];
  if (!found) return { end: code.length };
  const from = found.index + whole.indexOf(guard);
  const reference = parseExpression(code, from, from + guard.length, file, line);
  if (reference.kind !== "reference")
    throw new RelationError({ file, line, column: from + 1 }, `"${guard}" is no concept`, shape);
  return { exemption: { guard: reference, why }, end: found.index };
}

/**
 * Parses one expression that stands in a line of a file, between two offsets.
 *
 * @throws RelationError naming file, line and column of the first mistake
 */
export function parseExpression(
  code: string,
  from: number,
  to: number,
  file: string,
  line: number,
): Expression {
  const text = code.slice(0, to).trimEnd();
  const fail = (token: Token | undefined, what: string): never => {
    throw new RelationError({ file, line, column: token?.column ?? text.length + 1 }, what, shape);
  };
  const cursor: Cursor = { tokens: tokenize(text, from, fail), fail, at: 0 };
  const expression = parseSum(cursor);
  const rest = cursor.tokens[cursor.at];
  return rest ? fail(rest, `"${rest.text}" stands after the end of the expression`) : expression;
}

function parseBody(cursor: Cursor, rule: Rule, name: string | undefined): Omit<Relation, "place"> {
  const target = parseReference(cursor);
  expect(cursor, "=");
  const expression = parseGuard(cursor, parseSum(cursor));
  const rest = cursor.tokens[cursor.at];
  if (rest) cursor.fail(rest, `"${rest.text}" stands after the end of the expression`);
  return { rule, name: name ?? target.concept, target, expression, table: null };
}

function tokenize(code: string, from: number, fail: Cursor["fail"]): readonly Token[] {
  const tokens: Token[] = [];
  const pattern = /\s*(?:([a-z][a-z0-9-]*(?:\[[a-z0-9*-]*\])?(?:@[A-Za-z0-9-]+)?)|([-+*/=()]))/y;
  pattern.lastIndex = from;
  while (pattern.lastIndex < code.trimEnd().length) {
    const start = pattern.lastIndex + code.slice(pattern.lastIndex).search(/\S/);
    const match = pattern.exec(code);
    if (!match)
      return fail({ text: "", column: start + 1 }, `"${code.slice(start).trim()}" is not understood`);
    const text = (match[1] ?? match[2] ?? "").trim();
    tokens.push({ text, column: start + 1 });
  }
  return tokens;
}

function take(cursor: Cursor): Token {
  const token = cursor.tokens[cursor.at];
  if (!token) return cursor.fail(undefined, "the relation ends too early");
  cursor.at += 1;
  return token;
}

function expect(cursor: Cursor, text: string): void {
  const token = take(cursor);
  if (token.text !== text) cursor.fail(token, `"${token.text}" stands where "${text}" is due`);
}

function parseSum(cursor: Cursor): Expression {
  const negated = cursor.tokens[cursor.at]?.text === "-";
  if (negated) cursor.at += 1;
  const terms: Term[] = [{ weight: negated ? -1 : 1, expression: parseProduct(cursor) }];
  for (
    let next = cursor.tokens[cursor.at];
    next?.text === "+" || next?.text === "-";
    next = cursor.tokens[cursor.at]
  ) {
    cursor.at += 1;
    terms.push({ weight: next.text === "+" ? 1 : -1, expression: parseProduct(cursor) });
  }
  const [only] = terms;
  return terms.length === 1 && only?.weight === 1 ? only.expression : { kind: "sum", terms };
}

function parseProduct(cursor: Cursor): Expression {
  const first = parseOperand(cursor);
  const sign = cursor.tokens[cursor.at]?.text;
  if (sign !== "/" && sign !== "*") return first;
  cursor.at += 1;
  const second = parseOperand(cursor);
  if (sign === "/") return { kind: "quotient", dividend: first, divisor: second };
  return { kind: "product", factors: [first, second] };
}

function parseGuard(cursor: Cursor, expression: Expression): Expression {
  if (cursor.tokens[cursor.at]?.text !== "nil") return expression;
  cursor.at += 1;
  expect(cursor, "if");
  const guard = parseReference(cursor);
  expect(cursor, "is");
  expect(cursor, "negative");
  return { kind: "unless-negative", guard, expression };
}

function parseOperand(cursor: Cursor): Expression {
  if (cursor.tokens[cursor.at]?.text !== "(") return parseReference(cursor);
  cursor.at += 1;
  const inner = parseSum(cursor);
  expect(cursor, ")");
  return inner;
}

function parseReference(cursor: Cursor): FactReference {
  const token = take(cursor);
  const match = /^([a-z][a-z0-9-]*)(?:\[([a-z0-9*-]*)\])?(?:@([A-Za-z0-9-]+))?$/.exec(token.text);
  if (!match?.[1]) return cursor.fail(token, `"${token.text}" is no concept`);
  return {
    kind: "reference",
    concept: match[1],
    segment: match[2] ?? "",
    when: toWhen(match[3]),
  };
}

const keywords = ["same", "start", "end", "current", "prior"] as const;

function toWhen(text = "same"): When {
  return keywords.find((keyword) => keyword === text) ?? { period: text };
}
