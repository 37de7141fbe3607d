import { formatKitNotebook, type KitCell, kitCells } from "./kit-notebook.ts";
import { kitPageCells } from "./kit-page-cells.ts";

/**
 * A notebook that Notebook Kit can run, as near to ours as it can be: the same prose, the same number of cells, and
 * the same three charts. Its cells have plain numbers where ours have the release, since its notebooks cannot import
 * our modules without a build step of their own.
 */
export function kitPage(source: string, path: string): string {
  let figures = 0;
  const own = kitCells(source, path, () => `\${shown(${figures++})}`);
  const count = own.filter(({ type }) => type === "module").length;
  const texts = [...kitPageCells, ...Array.from({ length: Math.max(0, count - kitPageCells.length) }, spare)];
  const cells = own.map((cell) => (cell.type === "module" ? { ...cell, text: texts.shift() ?? "" } : cell));
  const rest = texts.map((text): KitCell => ({ type: "module", text, pinned: false }));
  return formatKitNotebook("Loss from operations to adjusted EBITDA", [...cells, ...rest]);
}

function spare(_: unknown, index: number): string {
  return `tableOf([{ line: "Cell ${index}", change: steps[${index % 4}].value }])`;
}
