/** A file of the author beside a notebook, as a cell that imports it has it: its path in the project, and its text. */
export interface OwnFile {
  readonly path: string;
  readonly text: string;
}
