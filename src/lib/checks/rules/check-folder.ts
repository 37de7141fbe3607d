import type { Release } from "../../release/index.ts";
import {
  extractRelease,
  folderOfRelease,
  isAdded,
  loadRelease,
  readReleaseFile,
} from "../../release/node.ts";
import type { FilePlace, Problem } from "../../text/index.ts";
import { folderOfData } from "../../text/node.ts";
import { foundStatements } from "../directions/index.ts";
import type { Check, Result } from "../model/index.ts";
import {
  type Expectation,
  expectedAsFound,
  expectedOf,
  parseExpectations,
  surprises,
} from "../model/index.ts";
import { parseClaims, parseRelations, type Relation, RelationError, speaksOf } from "../relations/index.ts";
import { checkRelease } from "./check-release.ts";
import { companyOf, withClaims } from "./company-claims.ts";
import { wellFounded } from "./well-founded.ts";
import { yearToDate } from "./year-to-date.ts";

/** A release with its checks, and what about them is not as expected. */
export interface CheckedRelease {
  readonly release: Release;
  readonly checks: readonly Check[];
  /** What does not tie by a relation that was found and may rest on coincidence; not counted. */
  readonly toLookAt: readonly Check[];
  /** Empty if all is as stated. */
  readonly surprises: readonly Problem[];
}

/** Where releases are read from: `facts.csv`, or anew from the text where a copy of a data folder is checked. */
export interface Origin {
  readonly dataFolder: string;
  readonly anew: boolean;
}

/**
 * Checks a release of a data folder by the relations and expectations in its folder and those the notebooks state.
 *
 * @throws ReleaseError, RelationError, ExpectationError for mistakes in the folder
 */
export function checkFolder(
  id: string,
  stated: readonly Expectation[],
  { dataFolder, anew }: Origin = { dataFolder: folderOfData(), anew: false },
): CheckedRelease {
  const release =
    anew && !isAdded(id, dataFolder) ? extractRelease(id, dataFolder) : loadRelease(id, dataFolder);
  const folder = folderOfRelease(id, dataFolder);
  const relations = readReleaseFile(folder, "relations.txt", dataFolder);
  const expected = readReleaseFile(folder, "expected.txt", dataFolder);
  const expectations = [...stated, ...parseExpectations(expected.text, expected.path)];
  const declared = parseRelations(relations.text, relations.path);
  refuseIdle(declared, release);
  const claims = readReleaseFile(folder, "claims.txt", dataFolder);
  const said = parseClaims(claims.text, claims.path, release.lines);
  const found = isAdded(id, dataFolder) ? foundStatements(release) : [];
  const statements = [...said, ...found.filter((one) => !said.some((other) => other.line === one.line))];
  const checks = checkRelease(release, declared, expectations, statements);
  const text = `${dataFolder}/${id}/release.txt`;
  const inText = ({ witness: { line, start } }: Check): FilePlace => ({
    file: text,
    line,
    column: start + 1,
  });
  const company = companyOf(release, dataFolder);
  if (isAdded(id, dataFolder)) {
    const withExpected = (result: Result): Check => ({ ...result, ...expectedOf(result, expectations) });
    const founded = wellFounded(
      [...checks, ...yearToDate(company, release).map(withExpected)].map(expectedAsFound),
    );
    const [own, { toLookAt }] = [withClaims(founded.checks, company, release, false), founded];
    // What nobody stated is expected as it was found, so that each surprise is of something stated.
    const whereStated = (check: Check): FilePlace => check.expectedIn ?? inText(check);
    return {
      release,
      checks: own,
      toLookAt,
      surprises: surprises([...own, ...toLookAt], expectations, whereStated),
    };
  }
  const own = withClaims(checks, company, release, true);
  return { release, checks: own, toLookAt: [], surprises: surprises(own, expectations, inText) };
}

/** A relation with a misspelt target would check nothing, and nobody would miss it. */
function refuseIdle(declared: readonly Relation[], { facts }: Release): void {
  const idle = declared.find((relation) => ![...facts.values()].some((fact) => speaksOf(relation, fact)));
  if (!idle?.place) return;
  const { concept, segment } = idle.target;
  const target = segment ? `${concept}[${segment}]` : concept;
  throw new RelationError(
    idle.place,
    `the release prints no ${target}, so that this relation checks nothing`,
    "correct the concept, or the segment in brackets; facts.csv has both",
  );
}
