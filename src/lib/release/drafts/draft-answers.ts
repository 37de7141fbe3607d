import { join } from "node:path";
import { answerColumns, type ReviewAnswer, readAnswer } from "../../reading/node.ts";
import { ReleaseError } from "../../text/index.ts";
import { readTable } from "../model/index.ts";
import { readDataFile } from "../source/node.ts";

/** Where the answers of a company lie, those on all of its releases. */
export const answersFile = (company: string, dataFolder: string): string =>
  join(dataFolder, company, "answers.csv");

/** What a person said of the releases of a company; nothing where there is no such file. Throws `ReleaseError` with the line of each row that is no answer. */
export function readAnswers(company: string, dataFolder: string): readonly ReviewAnswer[] {
  const file = answersFile(company, dataFolder);
  const found = readDataFile(file);
  const rows = found ? readTable(found.text, file, answerColumns) : [];
  const read = rows.map((row) => ({ row, answer: readAnswer(row) }));
  const wrong = read.flatMap(({ row: { at_ }, answer }) =>
    typeof answer === "string" ? [{ ...at_, column: 1, ...faultIn(answer) }] : [],
  );
  if (wrong.length > 0) throw new ReleaseError(wrong);
  return read.flatMap(({ answer }) => (typeof answer === "string" ? [] : [answer]));
}

const faultIn = (what: string) => ({
  what,
  why: "figures would be read as nobody said",
  fix: "correct the row, or take it out and answer with npm run review",
});
