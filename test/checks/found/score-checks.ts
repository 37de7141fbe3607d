import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runAdd } from "../../../src/commands/add.ts";
import type { CheckedRelease } from "../../../src/lib/checks/index.ts";
import { checkFolder } from "../../../src/lib/checks/node.ts";
import { parseCsv } from "../../../src/lib/text/index.ts";

/** Releases of other companies, as published, beside a developer's checkout. They are not part of the project. */
const sharedReleases = "../shared/releases";
const truth = "test/checks/found/truth";

/** The releases that are there, of those whose checkable figures were marked by hand. */
export function checkableReleases(): readonly string[] {
  if (!existsSync(sharedReleases)) return [];
  return readdirSync(sharedReleases).filter((id) => existsSync(join(truth, `${id}.csv`)));
}

/** Checks a release straight from its exhibits, as `add` and `checks` do. */
export function checkShared(id: string): CheckedRelease {
  const data = mkdtempSync(join(tmpdir(), "tieout-checks-"));
  try {
    const folder = join(sharedReleases, id);
    const files = readdirSync(folder).filter((name) => name.startsWith("source"));
    runAdd(
      [...files.map((name) => join(folder, name)), "--company", "company", "--release", id, "--data", data],
      {
        print: () => {},
        warn: () => {},
      },
    );
    return checkFolder(id, [], { dataFolder: data, anew: false });
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

/** What of a release was checked, by kind, and what its alarms are. */
export interface CheckScore {
  readonly kinds: ReadonlyMap<string, { readonly right: number; readonly of: number }>;
  /** Alarms that are none of the errors, as `line printed`. */
  readonly falseAlarms: readonly string[];
  /** Errors that no alarm speaks of. */
  readonly unseen: readonly string[];
}

/** Holds the checks of a release against what a person marked; `tell` gets a line for each that is missing or wrong. */
export function scoreChecks(
  id: string,
  { checks }: CheckedRelease,
  tell: (line: string) => void = () => {},
): CheckScore {
  const placeOf = ({ place }: CheckedRelease["checks"][number]["witness"]): string =>
    `${place?.exhibit}:${place?.byte}`;
  const made = Map.groupBy(
    checks.filter(({ verdict, relation }) => verdict !== "not-checkable" && relation !== null),
    ({ witness }) => placeOf(witness),
  );
  const errors = errorsOf(id);
  const speaksOf = (check: CheckedRelease["checks"][number], printed: string): boolean =>
    [check.witness, ...check.inputs].some((one) => one.printed === printed);
  const alarms = checks.filter(({ verdict }) => verdict === "does-not-tie");
  const kinds = new Map<string, { right: number; of: number }>();
  const file = join(truth, `${id}.csv`);
  for (const { fields } of parseCsv(readFileSync(file, "utf8"), file).slice(1)) {
    const [exhibit, byte, printed = "", kind = "", label] = fields;
    const own = made.get(`${exhibit}:${byte}`) ?? [];
    const isRight =
      own.length > 0 &&
      own.every((one) => one.verdict !== "does-not-tie" || errors.some((error) => speaksOf(one, error)));
    const entry = kinds.get(kind) ?? { right: 0, of: 0 };
    kinds.set(kind, { right: entry.right + (isRight ? 1 : 0), of: entry.of + 1 });
    if (!isRight) tell(`${kind}: ${exhibit}:${byte} ${printed} ${label}${own.length > 0 ? " (wrong)" : ""}`);
  }
  const isKnown = (check: (typeof alarms)[number]): boolean =>
    errors.some((printed) => speaksOf(check, printed));
  return {
    kinds,
    falseAlarms: alarms
      .filter((one) => !isKnown(one))
      .map(({ witness }) => `${witness.line} ${witness.printed}`),
    unseen: errors.filter((printed) => !alarms.some((one) => speaksOf(one, printed))),
  };
}

function errorsOf(id: string): readonly string[] {
  const rows = readFileSync(join(truth, "errors.txt"), "utf8").split("\n");
  return rows.flatMap((row) => {
    const [release, , printed] = row.split("\t");
    return release === id && printed ? [printed] : [];
  });
}

/** `node test/checks/found/score-checks.ts [release …] [-v]` prints the scores, and with -v what is missing. */
if (import.meta.main) {
  const args = process.argv.slice(2);
  const ids = checkableReleases().filter(
    (id) => args.every((arg) => arg === "-v") || args.some((arg) => id.startsWith(arg)),
  );
  for (const id of ids) {
    const checked = checkShared(id);
    const score = scoreChecks(
      id,
      checked,
      args.includes("-v") ? (line) => console.log(`  ${line}`) : undefined,
    );
    const all = [...score.kinds].map(([kind, { right, of }]) => `${kind} ${right}/${of}`);
    console.log(id, all.join(", "), "false alarms:", score.falseAlarms, "unseen:", score.unseen);
  }
}
