import { type Check, checkRelease, movesVerdict, type Relation } from "../../lib/checks/index.ts";
import type { Declarations, Release, Witness } from "../../lib/release/index.ts";
import { extractFrom } from "../../lib/release/node.ts";
import type { Mutation } from "./mutations.ts";

/** A mutation, and whether anything noticed it. */
export interface Trial {
  readonly mutation: Mutation;
  /** `verdict`: some verdict moved. `text`: the changed text can no longer be read. `null`: it slipped through. */
  readonly noticed: "verdict" | "text" | null;
  /** Why nothing noticed, in words; empty where something did. */
  readonly why: string;
}

/** What every trial is held against. */
export interface Baseline {
  readonly release: Release;
  readonly declarations: Declarations;
  readonly relations: readonly Relation[];
  readonly verdicts: ReadonlyMap<string, Check["verdict"]>;
  readonly checks: readonly Check[];
}

/** The verdicts of a text as it is published. */
export function baselineOf(
  text: string,
  declarations: Declarations,
  relations: readonly Relation[],
): Baseline {
  const { release } = extractFrom(text, declarations);
  const checks = checkRelease(release, relations);
  const verdicts = new Map(checks.map(({ id, verdict }) => [id, verdict]));
  return { release, declarations, relations, checks, verdicts };
}

/** Changes the text in one place, and looks whether some verdict of some check is then another one. */
export function tryMutation(baseline: Baseline, mutation: Mutation): Trial {
  const { release, declarations, relations, verdicts } = baseline;
  const text = release.lines.with(mutation.line - 1, mutation.text).join("\n");
  const { release: changed, problems } = extractFrom(text, declarations);
  if (problems.length > 0) return { mutation, noticed: "text", why: "" };
  const moved = movesVerdict(changed, relations, verdicts, mutation.witness.concept);
  return moved
    ? { mutation, noticed: "verdict", why: "" }
    : { mutation, noticed: null, why: whyNot(baseline, mutation) };
}

function whyNot(baseline: Baseline, mutation: Mutation): string {
  const computing = computingChecks(baseline, mutation);
  if (computing.length === 0) return "in no check that the release allows to be computed";
  return `too small to move ${computing
    .map(({ id }) => id)
    .slice(0, 2)
    .join(" or ")}`;
}

/** The checks that have something to do with a figure: on it, or from it. */
export function checksWith(
  { checks }: Pick<Baseline, "checks">,
  { witness }: Pick<Mutation, "witness">,
): readonly Check[] {
  const same = (other: Witness): boolean => other.line === witness.line && other.start === witness.start;
  return checks.filter((check) => same(check.witness) || check.inputs.some(same));
}

/** Those among them that compute something: a check that lacks a figure cannot notice another. */
export function computingChecks(
  baseline: Pick<Baseline, "checks">,
  place: Pick<Mutation, "witness">,
): readonly Check[] {
  return checksWith(baseline, place).filter((check) => check.verdict !== "not-checkable");
}
