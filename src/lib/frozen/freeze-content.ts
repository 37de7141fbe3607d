import type { ReleasedReconciliation } from "../analysis/index.ts";
import { checksIn } from "../analysis/node.ts";
import type { Check } from "../checks/index.ts";
import { answerText, type SiteRelease } from "../show/index.ts";
import { amountOf, inScale } from "./freeze-amount.ts";
import { freezeChecks } from "./freeze-checks.ts";
import { freezeFigure } from "./freeze-figure.ts";
import type { FrozenCell, FrozenContent, FrozenVerdict } from "./record/index.ts";

/** Everything that a reconciliation in one period stands on now, as data. `cells` are those that showed it. */
export function freezeContent(
  { release, checks }: Pick<SiteRelease, "release" | "checks">,
  released: Pick<ReleasedReconciliation, "id" | "reconciliation">,
  period: string,
  cells: readonly FrozenCell[],
): FrozenContent {
  const { id, reconciliation } = released;
  const { rows, printed, to, title } = reconciliation;
  const figure = ({ concept, title: label, weight, series }: (typeof rows)[number]) =>
    freezeFigure(release, { concept, label, weight, figure: series.at(period) });
  return {
    format: 1,
    id,
    period,
    periodTitle: release.periods.find((one) => one.id === period)?.label ?? period,
    title,
    issuer: release.issuer,
    release: {
      id: release.id,
      title: release.title,
      published: release.published,
      sha256: release.sha256,
    },
    answer: answerText(reconciliation, period),
    rows: rows.map(figure),
    recomputed: amountOf(reconciliation.at(period)),
    printed: figure({ concept: to, title: printed.title, weight: 1, series: printed }),
    verdict: verdictOf(reconciliation.checkOf(period)),
    checks: freezeChecks(checksIn(released, { release, checks }, period)),
    cells,
  };
}

function verdictOf(check: Check | undefined): FrozenVerdict {
  if (!check) return { verdict: "not-checkable", rule: "", check: "", residual: null, tolerance: null };
  const { verdict, rule, id, comparison, witness } = check;
  return {
    verdict,
    rule,
    check: id,
    residual: comparison && inScale(comparison.residual, witness.scale),
    tolerance: comparison && inScale(comparison.tolerance, witness.scale),
  };
}
