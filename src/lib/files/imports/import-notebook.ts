import type { Cell } from "../../notebook/index.ts";
import { compileNotebook } from "../../notebook/node.ts";
import { type Problem, ProblemsError } from "../../text/index.ts";
import {
  cellAsText,
  cellsOfSite,
  codeForKernel,
  endOfShown,
  headCell,
  type JupyterBlock,
  libraryCell,
  printedOf,
  withOwnNames,
} from "../exports/node.ts";
import { orderOfImport } from "./order-of-import.ts";
import { inCell, type ReadCell, readJupyter } from "./read-jupyter.ts";
import { realign } from "./realign.ts";
import { htmlTag, toMdx, withHeadingIds } from "./to-mdx.ts";

/** A notebook that was brought back: its file, its text before and after, and what its author should look at. */
export interface ImportedNotebook {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly notes: readonly Problem[];
}

/**
 * The MDX of a notebook of Jupyter that a site gave and a colleague changed. What was not changed keeps each of its
 * characters. Throws ProblemsError for what cannot be brought back, with the number of the cell.
 */
export function importNotebook(text: string, file: string): ImportedNotebook {
  const { origin, cells } = readJupyter(text, file);
  const before = origin.blocks.map(rawOf).join("");
  const importer = new Importer(file, origin.blocks, compileNotebook(before, origin.file).notebook);
  const own = cells.filter(({ id }) => id !== headCell && id !== libraryCell);
  const after = orderOfImport(origin.blocks, own, (block, cell) => importer.write(block, cell), rawOf);
  if (importer.problems.length > 0) throw new ProblemsError(importer.problems);
  return { file: origin.file, before, after, notes: importer.notes };
}

function rawOf(block: JupyterBlock): string {
  if ("cell" in block) return block.raw;
  return block.text.map((unit) => (typeof unit === "string" ? unit : unit[0])).join("");
}

class Importer {
  readonly problems: Problem[] = [];
  readonly notes: Problem[] = [];
  private readonly file: string;
  private readonly cells: readonly Cell[];
  private readonly ofSite: ReadonlySet<number>;
  private readonly ids: ReadonlySet<string>;

  constructor(
    file: string,
    blocks: readonly JupyterBlock[],
    notebook: ReturnType<typeof compileNotebook>["notebook"],
  ) {
    this.file = file;
    this.cells = notebook.cells;
    this.ofSite = cellsOfSite(notebook);
    const text = blocks.map(rawOf).join("");
    this.ids = new Set(
      [...text.matchAll(/\{\/\* *#([^\s*]+)/g), ...text.matchAll(/\bid=([^\s]+)/g)].map(([, id = ""]) => id),
    );
  }

  /** The characters of a cell: of the block that it was, or of a new one. */
  write(block: JupyterBlock | null, cell: ReadCell): string {
    if (!block)
      return cell.isCode ? fence("```ts", "```", "", withoutEnd(asTaken(cell.source))) : this.newText(cell);
    if ("cell" in block) return this.code(block, cell);
    return cell.isCode ? this.newKind(cell) : this.text(block, cell);
  }

  private newText(cell: ReadCell): string {
    this.refuseHtml(cell, cell.source);
    return withHeadingIds(toMdx(cell.source.trim()), this.ids);
  }

  private text(block: Extract<JupyterBlock, { text: unknown }>, cell: ReadCell): string {
    if (cell.source.trim() === printedOf(block.text)) return rawOf(block);
    const { text, typed } = realign(block.text, cell.source.trim());
    if (!htmlTag.test(printedOf(block.text))) this.refuseHtml(cell, cell.source);
    for (const { raw, printed } of typed) {
      const what = `cell ${cell.number}: ${raw} printed "${printed}", which was changed or taken away`;
      this.notes.push({
        file: this.file,
        line: 1,
        column: 1,
        what,
        fix: `where it is still meant, write ${raw}`,
      });
    }
    const raw = rawOf(block);
    const around = [/^\s*/, /\s*$/].map((blanks) => blanks.exec(raw)?.[0] ?? "");
    return `${around[0]}${withHeadingIds(text.trim(), this.ids)}${around[1]}`;
  }

  private code(block: Extract<JupyterBlock, { cell: number }>, cell: ReadCell): string {
    const known = this.cells[block.cell];
    if (!known) return block.raw;
    const asText = cellAsText(known, this.ofSite.has(block.cell));
    if (asText !== null) {
      if (!cell.isCode && cell.source.trim() === asText) return block.raw;
      this.problems.push(
        inCell(
          this.file,
          cell.number,
          "this code runs on its site alone, and was changed here",
          `change it in the notebook, line ${known.fence.line}`,
        ),
      );
      return block.raw;
    }
    if (!cell.isCode) return this.newKind(cell);
    const source = asTaken(cell.source);
    if (source === asTaken(codeForKernel(known, new Map()))) return block.raw;
    return refilled(block.raw, withoutEnd(source));
  }

  private newKind(cell: ReadCell): string {
    this.problems.push(
      inCell(
        this.file,
        cell.number,
        "it was text and is code now, or the other way",
        "make a new cell, and delete this one",
      ),
    );
    return "";
  }

  private refuseHtml(cell: ReadCell, text: string): void {
    const outside = text.replaceAll(/(`+)[\s\S]*?\1/g, "");
    const [tag] = htmlTag.exec(outside) ?? [];
    if (tag)
      this.problems.push(
        inCell(this.file, cell.number, `HTML, ${tag}, stands in no notebook`, "write it as Markdown"),
      );
  }
}

const asTaken = (code: string): string => withOwnNames(code.trimEnd());

const withoutEnd = (code: string): string =>
  code.endsWith(`\n${endOfShown}`) ? code.slice(0, -endOfShown.length - 1) : code;

/** A fence with other code, in the list or quotation in which it stands. */
function refilled(raw: string, code: string): string {
  const lines = raw.split("\n");
  const [first = ""] = lines;
  const before = /^[^`~]*/.exec(first)?.[0] ?? "";
  const mark = /[`~]{3,}\s*$/.exec(lines.at(-1) ?? "")?.[0] ?? "```";
  return fence(first, mark.trimEnd(), before.replaceAll(/[^\s>]/g, " "), code);
}

function fence(first: string, mark: string, rest: string, code: string): string {
  const longest = Math.max(0, ...[...code.matchAll(/`{3,}/g)].map(([run]) => run.length));
  const own = mark.startsWith("`") && longest >= mark.length ? "`".repeat(longest + 1) : mark;
  const opening = first.replace(mark, own);
  const lines = code.split("\n").map((line) => (line === "" ? rest.trimEnd() : rest + line));
  return [opening, ...lines, rest + own].join("\n");
}
