import { findingsInWords, findingsOf } from "../../lib/checks/index.ts";
import { checkFolder } from "../../lib/checks/node.ts";
import { checkLine, countLine } from "../checks/check-lines.ts";

/** How many findings are told before it is said where the others stand. */
const mostTold = 12;

/** What does not add up in a release that lies in a data folder, finding by finding with what explains it, and how much was checked. */
export function foundLines(release: string, dataFolder: string): readonly string[] {
  const { checks, toLookAt } = checkFolder(release, [], { dataFolder, anew: false });
  if (checks.length === 0) return ["Nothing of it can be recomputed from its own figures."];
  const findings = findingsOf(checks);
  const told = findings.slice(0, mostTold).flatMap(({ checks: [first] }) => {
    if (!first) return [];
    return [`  ${checkLine(first)}`, ...(first.diagnosis?.mistake ? [`    ${first.diagnosis.text}`] : [])];
  });
  const all = `npm run checks -- ${release} --data ${dataFolder}`;
  const more = findings.length > mostTold ? `, the other ${findings.length - mostTold} among them` : "";
  const open = toLookAt.length === 0 ? "" : `; ${toLookAt.length} to look at, not counted`;
  return [findingsInWords(findings), ...told, `${countLine(checks)}${open}. All${more}: ${all}`];
}
