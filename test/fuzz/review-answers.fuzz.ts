import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  answersFor,
  decodeSource,
  formatReviewAnswers,
  readRelease,
  withAnswers,
} from "../../src/lib/reading/node.ts";
import { answersFile, readAnswers } from "../../src/lib/release/drafts/draft-answers.ts";
import { reviewDraft } from "../../src/lib/release/drafts/review-draft.ts";
import { inTime, orRefusal, timed } from "./laws.ts";
import { mutateText } from "./mutate-text.ts";
import { Random } from "./random.ts";

export const name = "review-answers";

const exhibit = "test/reading/releases/pellam/source.md";
const sources = [decodeSource("source.md", readFileSync(exhibit))];
const known = readRelease(sources);
const release = "pellam-q3";
const data = mkdtempSync(join(tmpdir(), "review-answers-"));
mkdirSync(join(data, "pellam"));

/** The first questions, answered as read. */
const given = formatReviewAnswers(
  reviewDraft(sources, { release, answers: [], before: [] }, known)
    .questions()
    .slice(0, 6)
    .reduce<ReturnType<typeof readAnswers>>(
      (all, question) => withAnswers(all, answersFor(question, { act: "confirm", item: null }, release)),
      [],
    ),
);
const read = (text: string) => {
  writeFileSync(answersFile("pellam", data), text);
  return readAnswers("pellam", data);
};
const sound = timed(() => reviewDraft(sources, { release, answers: read(given), before: [] }, known)).taken;

const cells = [
  "constructor",
  "__proto__",
  "",
  "row",
  "calendar",
  "rejected",
  "period=2010-02-30",
  "unit=USD eons",
];
const meanings = [
  "concept=__proto__",
  "role=growth; role=value",
  "year=ends in Smarch",
  "=",
  ";;",
  "segment=../x",
];

/** Whatever stands in a file of answers, the release is read by them, or each row that is none is named; what is read, is written so again. */
export function attack(seed: number): void {
  const random = new Random(seed);
  const cell = random.pick([...cells, ...meanings]);
  const text = random.oneIn(3)
    ? given.replaceAll(/(?<=,)[^,"\n]*(?=[,\n])/g, (one) => (random.oneIn(20) ? cell : one))
    : mutateText(given, random);
  inTime(
    "reading by answers",
    () => {
      const answers = orRefusal(() => read(text));
      if (answers === null) return;
      reviewDraft(sources, { release, answers, before: [] }, known).questions();
      const written = formatReviewAnswers(answers);
      if (formatReviewAnswers(read(written)) !== written)
        throw new Error("answers change as they are written");
    },
    2 * sound,
  );
}
