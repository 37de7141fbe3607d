import type { Finding } from "./findings.ts";

/**
 * How many findings there are, in one sentence that every page says alike: `Three figures do not tie, and two tie only
 * from rounded figures; one statement in words is contradicted by the figures.`
 */
export function findingsInWords(findings: readonly Finding[]): string {
  const count = (list: Finding["list"], verdict?: Finding["verdict"]): number =>
    findings.filter((one) => one.list === list && (!verdict || one.verdict === verdict)).length;
  const parts = [
    counted(count("arithmetic", "does-not-tie"), ["figure does not tie", "figures do not tie"]),
    counted(count("arithmetic", "ties-from-rounded"), [
      "figure ties only from rounded figures",
      "figures tie only from rounded figures",
    ]),
    counted(count("statement"), [
      "statement in words is contradicted by the figures",
      "statements in words are contradicted by the figures",
    ]),
    counted(count("definition"), [
      "figure is not as the release defines it in words",
      "figures are not as the release defines them in words",
    ]),
  ].filter((part) => part !== "");
  if (parts.length === 0) return "Nothing that was checked fails to tie.";
  const sentence = parts.join("; ");
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

const words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

function counted(count: number, [one, many]: readonly [string, string]): string {
  return count === 0 ? "" : `${words[count] ?? count} ${count === 1 ? one : many}`;
}
