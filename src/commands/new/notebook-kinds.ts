import { UsageError } from "../program/run-command.ts";
import { glanceNotebook } from "./glance-notebook.ts";
import { marginsNotebook } from "./margins-notebook.ts";
import { NoSuchTables } from "./no-such-tables.ts";
import type { NotebookSubject } from "./notebook-subject.ts";
import { reconciliationNotebook } from "./reconciliation-notebook.ts";
import { statementsNotebook } from "./statements-notebook.ts";

type Write = (subject: NotebookSubject, more: { readonly order: number; readonly title?: string }) => string;

/** The kinds of notebooks that can be begun with, each with its writer. */
export const notebookKinds = {
  "at-a-glance": glanceNotebook,
  reconciliation: reconciliationNotebook,
  margins: marginsNotebook,
  statements: statementsNotebook,
} as const satisfies Readonly<Record<string, Write>>;

export type NotebookKind = keyof typeof notebookKinds;

/** The text of a notebook of a kind over a release's own tables. Throws UsageError where it has none for it, with what can be made. */
export function notebookOfKind(
  kind: NotebookKind,
  subject: NotebookSubject,
  more: Parameters<Write>[1],
): string {
  try {
    return notebookKinds[kind](subject, more);
  } catch (error) {
    if (!(error instanceof NoSuchTables)) throw error;
    const others = kindsFor(subject);
    const instead =
      others.length > 0
        ? `it has what these need: ${others.map((one) => `--kind ${one}`).join(", ")}`
        : `begin with a figure of it: npm run new -- --release ${subject.release.id} "A title"`;
    throw new UsageError(
      `${subject.release.id} has ${error.message}, so that no notebook of the kind ${kind} can be written; ${instead}`,
    );
  }
}

/** The kinds that can be made of a release. */
function kindsFor(subject: NotebookSubject): readonly NotebookKind[] {
  return Object.entries(notebookKinds).flatMap(([kind, write]) => {
    try {
      write(subject, { order: 1 });
      return [kind as NotebookKind];
    } catch (error) {
      if (error instanceof NoSuchTables) return [];
      throw error;
    }
  });
}
