import { answersTo, type Check, isFindingVerdict } from "../../lib/checks/index.ts";
import { checkFolder } from "../../lib/checks/node.ts";
import { findingTexts } from "../../lib/notebook/node.ts";
import { publishedReleases } from "../../lib/release/node.ts";
import { nearestName, orMistakes, type Problem } from "../../lib/text/index.ts";
import { type NotebookFile, releaseIn, statedIn } from "./notebook-files.ts";

/** Verdicts that are not the expected ones, mistakes in what releases declare that are no drafts, and figures that cannot be read. */
export function releaseMistakes(files: readonly NotebookFile[]): readonly Problem[] {
  return publishedReleases().flatMap((id) =>
    orMistakes(() => {
      const { surprises, checks } = checkFolder(id, statedIn(files, id));
      const own = files.filter((file) => releaseIn(file) === id);
      return [...surprises, ...own.flatMap((file) => findingMistakes(file, checks))];
    }),
  );
}

/** Findings that a notebook tells of by a check that there is not, or that found nothing. */
function findingMistakes(
  { path, source, frontmatter }: NotebookFile,
  checks: readonly Check[],
): readonly Problem[] {
  const line = frontmatter.places.findings?.line ?? 1;
  const told = findingTexts(source, frontmatter.data.findings).flatMap(({ check }) => check ?? []);
  return told.flatMap((id) => {
    const check = checks.find((one) => answersTo(one, id));
    if (check && isFindingVerdict(check.verdict)) return [];
    const what = check
      ? `the check "${id}" of "findings" found nothing: its verdict is ${check.verdict}`
      : `there is no check "${id}", which "findings" names`;
    const meant = check
      ? null
      : nearestName(
          id,
          checks.map((one) => one.id),
        );
    const fix =
      meant === null ? "run `npm run checks` to see the ids, or write a sentence" : `did you mean ${meant}?`;
    return [{ file: path, line, column: 1, what, fix }];
  });
}
