/** A node of the ESTree of a module, TypeScript's nodes included; offsets in UTF-16 units. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** A syntax error as one clause, at an offset of the parsed text. */
export interface SyntaxProblem {
  readonly offset: number;
  readonly what: string;
  readonly fix?: string;
}

/** The statements of a TypeScript module, parentheses as nodes of their own, or why there are none. */
export type ParseModule = (text: string, lang: "ts" | "tsx") => SyntaxNode[] | SyntaxProblem;
