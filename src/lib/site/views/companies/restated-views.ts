import { hrefs, type Site } from "../../../addresses/index.ts";
import type { Restatement, Told } from "../../../company/index.ts";
import { type Figure, isPoints } from "../../../figures/index.ts";
import {
  figureInTable,
  type HtmlText,
  type LinkView,
  type ReleasePage,
  type Shown,
  type SiteRelease,
  show,
  unitWords,
  writtenInTable,
} from "../../../show/index.ts";
import { curlyMarks, htmlOf } from "../../../text/index.ts";

/** A quantity that was printed otherwise later, both figures with their places. */
export interface RestatedRowView {
  readonly id: string;
  readonly title: string;
  readonly before: HtmlText;
  readonly after: HtmlText;
  readonly beforeLine: LinkView;
  readonly afterLine: LinkView;
  readonly difference: string;
  /** Whether a total changed, or parts of one that stays were told apart otherwise. */
  readonly kind: string;
}

/** What one release prints otherwise than one before it did, of one period. */
export interface RestatedView {
  readonly id: string;
  readonly title: string;
  readonly before: LinkView;
  readonly after: LinkView;
  /** The sentences in which the later release says why, each with its line. */
  readonly reasons: readonly (LinkView & { readonly line: string })[];
  readonly unexplained: string;
  /** What its figures are in, said once; empty where they say it themselves. */
  readonly units: string;
  readonly rows: readonly RestatedRowView[];
}

/** What was restated, by the release that says so and the period that it speaks of. */
export function restatedViews(
  site: Site,
  restatements: readonly Restatement[],
  pages: ReadonlyMap<SiteRelease, ReleasePage>,
): readonly RestatedView[] {
  const groups = Map.groupBy(restatements, ({ before, after, quantity }) =>
    [after.release.id, before.release.id, quantity.period.end, quantity.period.start].join(" "),
  );
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    return first ? [restatedView(site, first, own, pages)] : [];
  });
}

function restatedView(
  site: Site,
  { before, after, quantity }: Restatement,
  own: readonly Restatement[],
  pages: ReadonlyMap<SiteRelease, ReleasePage>,
): RestatedView {
  const reasons = new Map(own.flatMap(({ reason }) => (reason ? [[reason.text, reason] as const] : [])));
  const without = own.filter(({ reason }) => reason === null).length;
  return {
    id: `restated-${after.release.id}-${quantity.period.id}`,
    title: `${quantity.period.id.toUpperCase()}, as printed in two releases`,
    before: releaseLink(site, before),
    after: releaseLink(site, after),
    reasons: [...reasons.values()].map(({ line, text }) => ({
      href: hrefs.line(site, after.release.id, line),
      text: curlyMarks(text),
      line: `line ${line}`,
    })),
    unexplained:
      without === 0 ? "" : `${without} of the ${own.length} are named in no sentence that gives a reason.`,
    units: unitWords(own.flatMap(({ before, after }) => [before.figure, after.figure])),
    rows: own.map((one) => rowView(site, one, pages)),
  };
}

const releaseLink = (site: Site, { release }: Told): LinkView => ({
  href: hrefs.release(site, release.id),
  text: release.title,
});

/** Points stand beside percent and say what they are. */
const ofPoints = (figure: Figure): Figure | Shown =>
  isPoints(figure.unit) ? show(figure, { unit: "symbol", sign: "parentheses" }) : figure;

function rowView(
  site: Site,
  { quantity, before, after, difference, within }: Restatement,
  pages: ReadonlyMap<SiteRelease, ReleasePage>,
): RestatedRowView {
  const show = ({ release, figure }: Told): HtmlText => {
    const page = [...pages].find(([one]) => one.release === release)?.[1];
    return page ? htmlOf(figureInTable(page, figure)) : writtenInTable(figure).text;
  };
  const lineOf = ({ release, witness }: Told): LinkView => ({
    href: hrefs.line(site, release.id, witness.line),
    text: `line ${witness.line}`,
  });
  return {
    id: `restated.${[after.fact.id, after.release.id].join("@")}`,
    title: quantity.title,
    before: show(before),
    after: show(after),
    beforeLine: lineOf(before),
    afterLine: lineOf(after),
    difference: writtenInTable(ofPoints(difference)).text,
    kind: within ? `Reclassified within ${within.title}, which stays` : "Restated",
  };
}
