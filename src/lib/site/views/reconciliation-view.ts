import { hrefs } from "../../addresses/index.ts";
import type { ReleasedReconciliation } from "../../analysis/index.ts";
import { checksIn } from "../../analysis/node.ts";
import { renderBlock } from "../../cells/index.ts";
import { waterfall } from "../../charts/index.ts";
import { asPrinted } from "../../checks/index.ts";
import type { Figure } from "../../figures/index.ts";
import type { Notebook } from "../../notebook/index.ts";
import type {
  LinkView,
  ReconciliationView,
  ReleasePage,
  SiteRelease,
  SourceLineView,
} from "../../show/index.ts";
import {
  answerWith,
  checkTable,
  figureButton,
  millions,
  reconciliationTable,
  slugOf,
  titleOfNotebook,
} from "../../show/index.ts";
import { h, htmlOf } from "../../text/index.ts";
import { verdictView } from "./verdict-views.ts";

/** One reconciliation in one period, complete in itself; without a notebook, that is not published. */
export function reconciliationView(
  page: ReleasePage,
  { release, checks, reconciliations }: Pick<SiteRelease, "release" | "checks" | "reconciliations">,
  released: ReleasedReconciliation,
  period: string,
  notebook: Notebook | undefined,
): ReconciliationView {
  const { reconciliation } = released;
  return {
    href: hrefs.reconciliation(page.site, page.release.id, released.id, period),
    issuer: release.issuer,
    title: reconciliation.title,
    period: periodTitle(page, period),
    answer: answer(page, released, period),
    verdict: verdictView(reconciliation.checkOf(period)?.verdict ?? "not-checkable"),
    chart: htmlOf(renderBlock(page, waterfall(reconciliation, period))),
    table: htmlOf(reconciliationTable(page, reconciliation, { periods: [period] })),
    sources: sources(page, released, period),
    checks: htmlOf(checkTable(page, checksIn(released, { release, checks }, period), onFigures)),
    notebook: notebook
      ? { href: hrefs.notebook(page.site, slugOf(notebook)), text: titleOfNotebook(notebook) }
      : { href: hrefs.notebooks(page.site), text: "Notebooks" },
    release: { href: hrefs.release(page.site, release.id), text: release.title },
    all: hrefs.reconciliations(page.site, release.id),
    ...neighbours(page, released, period),
    related: reconciliations
      .filter((one) => one.id !== released.id && one.reconciliation.periods.includes(period))
      .map((one) => ({
        href: hrefs.reconciliation(page.site, page.release.id, one.id, period),
        text: one.reconciliation.title,
      })),
  };
}

const onFigures = "Every check on the figures of this reconciliation";

/** `Second quarter of 2010`, where the release names its periods. */
export function periodTitle({ release }: ReleasePage, period: string): string {
  return release.periods.find((one) => one.id === period)?.label ?? period;
}

function answer(page: ReleasePage, { reconciliation }: ReleasedReconciliation, period: string): string {
  const opened = (figure: Figure) => figureButton(page, figure, millions(figure).options);
  return htmlOf(h("span", {}, answerWith(reconciliation, period, opened)));
}

function sources(
  page: ReleasePage,
  { reconciliation }: ReleasedReconciliation,
  period: string,
): readonly SourceLineView[] {
  const figures = [...reconciliation.rows.map((row) => row.series), reconciliation.printed].map((series) =>
    series.at(period),
  );
  const lines = figures.flatMap(({ lineage }) => (lineage.kind === "reported" ? lineage.sources : []));
  return lines
    .toSorted((a, b) => a.line - b.line || a.start - b.start)
    .map((source) => ({
      href: hrefs.line(page.site, page.release.id, source.line),
      text: `line ${source.line}`,
      html: htmlOf(`${source.label}: `, h("b", {}, asPrinted({ printed: source.printed }))),
    }));
}

/** The periods before and after in time. */
function neighbours(
  page: ReleasePage,
  { id, reconciliation }: ReleasedReconciliation,
  period: string,
): { previous?: LinkView; next?: LinkView } {
  const periods = reconciliation.periods.toSorted();
  const at = periods.indexOf(period);
  const link = (other: string): LinkView => ({
    href: hrefs.reconciliation(page.site, page.release.id, id, other),
    text: periodTitle(page, other),
  });
  const [previous, next] = [periods[at - 1], periods[at + 1]];
  return { ...(previous && { previous: link(previous) }), ...(next && { next: link(next) }) };
}
