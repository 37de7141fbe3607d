import { type Problem, ProblemsError } from "../../text/index.ts";
import { z } from "../../text/node.ts";
import type { JupyterOrigin } from "../exports/node.ts";

/** A cell of a notebook of Jupyter, and which it is, from 1. */
export interface ReadCell {
  readonly id: string | null;
  readonly isCode: boolean;
  readonly source: string;
  readonly number: number;
}

export interface ReadJupyter {
  readonly origin: JupyterOrigin;
  readonly cells: readonly ReadCell[];
}

const source = z.union([z.string(), z.array(z.string()).transform((lines) => lines.join(""))]);
const unit = z.union([z.string(), z.tuple([z.string(), z.string()])]);
const block = z.union([
  z.object({ id: z.string(), raw: z.string(), cell: z.number() }),
  z.object({ id: z.string().nullable(), text: z.array(unit) }),
]);
const cell = z.object({
  id: z.string().optional(),
  cell_type: z.string(),
  source,
  attachments: z.record(z.string(), z.unknown()).optional(),
});
const shape = z.object({
  nbformat: z.literal(4),
  metadata: z.object({
    tieout: z.object({ format: z.literal(1), file: z.string(), blocks: z.array(block) }),
  }),
  cells: z.array(cell),
});

/** Reads a notebook of Jupyter that a site gave. Throws ProblemsError for what cannot be brought back. */
export function readJupyter(text: string, file: string): ReadJupyter {
  const parsed = shape.safeParse(jsonOf(text));
  if (!parsed.success) throw new ProblemsError([notOurs(file)]);
  const { cells, metadata } = parsed.data;
  const problems = cells.flatMap(({ cell_type: kind, attachments }, index) => [
    ...(kind === "markdown" || kind === "code"
      ? []
      : [inCell(file, index + 1, `a ${kind} cell has no place in a notebook`, "make it Markdown or code")]),
    ...(Object.keys(attachments ?? {}).length > 0
      ? [
          inCell(
            file,
            index + 1,
            "a picture is pasted into it",
            "put the picture into public/ and write a link to it",
          ),
        ]
      : []),
  ]);
  if (problems.length > 0) throw new ProblemsError(problems);
  const read = cells.map(
    ({ id = null, cell_type: kind, source: own }, index): ReadCell => ({
      id,
      isCode: kind === "code",
      source: own,
      number: index + 1,
    }),
  );
  return { origin: metadata.tieout, cells: read };
}

/** What is wrong in a cell. */
export function inCell(file: string, number: number, what: string, fix: string): Problem {
  return { file, line: 1, column: 1, what: `cell ${number}: ${what}`, fix };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const notOurs = (file: string): Problem => ({
  file,
  line: 1,
  column: 1,
  what: "this is no notebook of Jupyter that was taken from a page of a site",
  why: "what says so, metadata.tieout, is missing or was changed",
  fix: "take the notebook from its page again, and bring the changed cells over",
});
