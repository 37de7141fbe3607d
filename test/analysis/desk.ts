import { type Desk, openDesk } from "../../src/lib/analysis/index.ts";
import { checkFolder } from "../../src/lib/checks/node.ts";
import { exact, type Figure } from "../../src/lib/figures/index.ts";

const { release, checks } = checkFolder("internap-2010-q2", []);

/** The desk of the Internap release, read once. */
export const desk: Desk = openDesk(release, checks);

/** A figure's value in thousands, as text. */
export function thousands(figure: Figure): string {
  return figure.value.dividedBy(exact("1000")).toString();
}

/** The values of a column of figures in thousands. */
export function inThousands(column: Iterable<unknown>): readonly string[] {
  return [...column].map((one) => thousands(one as Figure));
}
