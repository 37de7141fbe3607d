/** Where a command writes its lines: what was asked for, and what went wrong. */
export interface Output {
  readonly print: (line: string) => void;
  readonly warn: (line: string) => void;
}
