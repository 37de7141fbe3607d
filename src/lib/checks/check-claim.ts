import { type Figure, zero } from "../figures/index.ts";
import type { Witness } from "../release/index.ts";
import type { Bench } from "./bench.ts";
import type { Result } from "./check.ts";
import { type Evaluation, evaluationOf } from "./evaluate.ts";
import { references } from "./expression.ts";
import { inputsOf } from "./inputs.ts";
import type { Claim, Movement } from "./parse-claims.ts";
import { describeMissing } from "./recompute.ts";

/** Holds a statement in words against the sign of the change that it speaks of. */
export function checkClaim(bench: Bench, claim: Claim): Result {
  const { says } = claim;
  const head = headOf(claim);
  if (says.kind === "missing") return { ...head, verdict: "not-checkable", needs: says.needs };
  const change = changeOf(bench, says);
  if (change.kind === "missing") {
    return { ...head, verdict: "not-checkable", needs: describeMissing(bench.ledger, change.quantities) };
  }
  if (change.kind === "impossible") return { ...head, verdict: "not-checkable", hindrance: change.why };
  if (change.kind !== "figure") return head;
  const computed = change.figure.named(`Change, ${says.current} on ${says.prior}`);
  const holds = says.direction === "rises" ? isRise(computed) : computed.isNegative();
  const comparison = {
    verdict: head.verdict,
    computed,
    rounded: computed.value,
    residual: zero,
    tolerance: zero,
  };
  const inputs = inputsOf(bench.ledger.release, computed);
  return holds
    ? { ...head, verdict: "ties", comparison: { ...comparison, verdict: "ties" }, inputs }
    : { ...head, comparison, inputs };
}

const isRise = (change: Figure): boolean => !change.isNegative() && !change.isZero();

function changeOf({ recomputer }: Bench, { expression, current, prior }: Movement): Evaluation {
  const at = (period: string): Evaluation =>
    recomputer.evaluate(expression, { segment: "", period }, "finest");
  return evaluationOf([at(current), at(prior)], ([now, before]) => {
    if (!now || !before) throw new Error("a change has two ends");
    return now.minus(before);
  });
}

function headOf(claim: Claim): Result & { readonly verdict: "does-not-tie" } {
  const { name, line, phrase } = claim;
  return {
    id: `agree.${name}@L${line}`,
    aliases: [],
    title: `\u201c${phrase}\u201d`,
    list: "statement",
    rule: "agree",
    witness: witnessOf(claim),
    relation: null,
    verdict: "does-not-tie",
    comparison: null,
    inputs: [],
    diagnosis: null,
    needs: null,
  };
}

/** Where the words stand, in the form of a printed figure; it reports no value. */
function witnessOf({ name, line, start, phrase, says }: Claim): Witness {
  const [first] = says.kind === "movement" ? references(says.expression) : [];
  return {
    fact: `claim.${name}`,
    table: "prose",
    label: phrase,
    concept: first?.concept ?? name,
    segment: first?.segment ?? "",
    period: says.kind === "movement" ? `${says.current}/${says.prior}` : "",
    unit: "USD",
    scale: 3,
    decimals: -3,
    value: "",
    printed: phrase,
    line,
    start,
    end: start + phrase.length,
  };
}
