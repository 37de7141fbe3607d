import type { JupyterBlock } from "../exports/node.ts";
import type { ReadCell } from "./read-jupyter.ts";

/** A block or a cell in the notebook to be: where it stood, and its characters. */
interface Placed {
  readonly at: number | null;
  readonly raw: string;
}

/**
 * The text of a notebook from the cells of another: those that it had stand where they stood, but where they were moved,
 * and new ones after the cell that they were put after. Between blocks that stood side by side stands what stood there.
 */
export function orderOfImport(
  blocks: readonly JupyterBlock[],
  cells: readonly ReadCell[],
  write: (block: JupyterBlock | null, cell: ReadCell) => string,
  rawOf: (block: JupyterBlock) => string,
): string {
  const index = new Map(blocks.flatMap((block, at) => (block.id === null ? [] : [[block.id, at] as const])));
  const seen = new Set<number>();
  const after = new Map<number, Placed[]>();
  const kept = new Map<number, Placed>();
  for (const [at, block] of blocks.entries()) if (block.id === null) kept.set(at, { at, raw: rawOf(block) });
  let last = -1;
  for (const cell of cells) {
    const at = index.get(cell.id ?? "");
    if (at !== undefined && !seen.has(at)) {
      seen.add(at);
      kept.set(at, { at, raw: write(blocks[at] ?? null, cell) });
      last = at;
    } else after.set(last, [...(after.get(last) ?? []), { at: null, raw: write(null, cell) }]);
  }
  const placed = [-1, ...blocks.keys()].flatMap((at) => [
    ...(kept.get(at) ? [kept.get(at) as Placed] : []),
    ...(after.get(at) ?? []),
  ]);
  return joined(placed.filter(({ raw, at }) => raw.trim() !== "" || at !== null));
}

function joined(placed: readonly Placed[]): string {
  let text = "";
  for (const [index, { at, raw }] of placed.entries()) {
    const before = placed[index - 1];
    const isNext = index === 0 ? at === 0 : at !== null && before?.at === at - 1;
    if (isNext) text += raw;
    else text = `${text.trimEnd()}${text === "" ? "" : "\n\n"}${raw.replace(/^\n+/, "")}`;
  }
  const end = placed.at(-1);
  return end?.at === null || !text.endsWith("\n") ? `${text.trimEnd()}\n` : text;
}
