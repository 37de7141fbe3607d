import { type Desk, openDesk } from "../../src/lib/analysis/open-desk.ts";
import { checkFolder } from "../../src/lib/checks/rules/check-folder.ts";
import type { Figure } from "../../src/lib/figures/figure.ts";
import { exact } from "../../src/lib/figures/intervals/exact.ts";

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
