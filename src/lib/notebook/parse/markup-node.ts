/** A node of the Markdown tree, with offsets in UTF-16 units and lines and columns from 1. */
export interface MarkupNode {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: string | null;
  readonly lang?: string | null;
  readonly meta?: string | null;
  readonly url?: string | null;
  readonly alt?: string | null;
  readonly depth?: number;
  readonly spread?: boolean | null;
  readonly position?: { readonly start: MarkupPoint; readonly end: MarkupPoint };
  readonly attributes?: readonly MarkupNode[];
  readonly children?: readonly MarkupNode[];
}

export interface MarkupPoint {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}
