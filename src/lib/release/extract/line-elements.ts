import { ReleaseError } from "../../text/index.ts";
import type { Release, Witness } from "../model/index.ts";
import { elementColumns, type GaapElement, readTable, toElement } from "../model/index.ts";

/**
 * Reads `elements.csv` of a release: the lines, from 1, whose element is another than that of their concept.
 * Throws `ReleaseError` for a line that is none or stands twice, and for a row without an element.
 */
export function parseLineElements(text: string, file: string): ReadonlyMap<number, GaapElement> {
  const elements = new Map<number, GaapElement>();
  for (const row of readTable(text, file, ["line", "element", ...elementColumns])) {
    const element = toElement(row);
    const line = /^[1-9]\d{0,6}$/.test(row.line) ? Number(row.line) : 0;
    if (!element || line === 0 || elements.has(line)) {
      const what = `line "${row.line}" is no line, stands twice, or has no element`;
      const why = "a line stands here once, with its element; one that does not has that of its concept";
      throw new ReleaseError([{ ...row.at_, column: 1, what, why, fix: "correct the row" }]);
    }
    elements.set(line, element);
  }
  return elements;
}

/** The element of a printed figure: that of its line where the line has its own, or else that of its concept. */
export function elementOf(
  { concepts, lineElements }: Pick<Release, "concepts" | "lineElements">,
  { concept, line }: Pick<Witness, "concept" | "line">,
): GaapElement | null {
  const own = concepts.get(concept)?.element ?? null;
  return own && (lineElements?.get(line) ?? own);
}
