import { hrefs, type Site } from "../../addresses/index.ts";
import { toFigure, type Verdict, verdicts } from "../../checks/index.ts";
import type {
  CountView,
  HtmlText,
  LinkView,
  ReleasePage,
  SiteRelease,
  VerdictView,
} from "../../show/index.ts";
import { figureButton, verdictsOn } from "../../show/index.ts";
import { htmlOf } from "../../text/index.ts";
import { checksInWords } from "./checks-in-words.ts";
import { countViews, verdictView } from "./verdict-views.ts";

/** The page that says how to read the others. */
export interface HowToReadView {
  readonly title: string;
  readonly introduction: string;
  readonly verdicts: readonly (VerdictView & { readonly meaning: string })[];
  /** A figure of the latest release that opens, and its line; null where there is no release. */
  readonly example: { readonly html: HtmlText; readonly line: LinkView } | null;
  readonly releases: readonly (LinkView & {
    readonly checked: string;
    readonly unchecked: string;
    readonly counts: readonly CountView[];
  })[];
  readonly checks: LinkView;
  readonly glossary: LinkView;
}

const meanings: Readonly<Record<Verdict, string>> = {
  ties: "The figure was computed again from other figures of the release and, rounded as it is printed, is the printed one.",
  "ties-within-rounding":
    "It differs a little. The printed inputs are rounded themselves, and that rounding is enough to explain the difference.",
  "ties-from-rounded":
    "It differs by more than rounding explains. The same formula over coarser figures that the release also prints gives it.",
  "does-not-tie":
    "The figures of the release give another value. Where one simple slip would give the printed one, the check names it, which explains the figure and does not excuse it.",
  "not-checkable":
    "The release does not print what the check needs. The check says what is missing. This is not agreement.",
};

/** The page that says how to read the others, with an example from the latest release. */
export function howToReadView(site: Site, pages: ReadonlyMap<SiteRelease, ReleasePage>): HowToReadView {
  const latest = [...pages].toSorted(([a], [b]) => b.release.published.localeCompare(a.release.published));
  return {
    title: "How to read this",
    introduction:
      "What a verdict means, what opens, what was checked and what was not, and how to cite a page or report an error.",
    verdicts: verdicts.map((verdict) => ({ ...verdictView(verdict), meaning: meanings[verdict] })),
    example: latest[0] ? exampleOf(latest[0][1]) : null,
    releases: latest.map(([one]) => coverageOf(site, one)),
    checks: { href: hrefs.allChecks(site), text: "All checks" },
    glossary: { href: hrefs.glossary(site), text: "Glossary" },
  };
}

function exampleOf(page: ReleasePage): HowToReadView["example"] {
  for (const witness of page.release.witnesses) {
    const figure = toFigure(page.release, witness);
    const line = { href: hrefs.line(page.site, page.release.id, witness.line), text: `line ${witness.line}` };
    if (figure) return { html: htmlOf(figureButton(page, figure)), line };
  }
  return null;
}

/** What of a release is in a check, and what is in none. */
function coverageOf(site: Site, { release, checks }: SiteRelease): HowToReadView["releases"][number] {
  const touched = new Set(checks.flatMap(({ witness, inputs }) => [witness, ...inputs]));
  const left = release.witnesses.filter((witness) => !touched.has(witness)).length;
  return {
    href: hrefs.release(site, release.id),
    text: `${release.issuer}, ${release.title}`,
    checked: checksInWords(checks),
    unchecked:
      left === 0
        ? "Every figure of the release is in at least one check."
        : `Of ${release.witnesses.length} printed figures ${left} are in no check, and nothing here vouches for them.`,
    counts: countViews(
      verdictsOn(release, checks),
      (verdict) => `${hrefs.checks(site, release.id)}#${verdict}`,
    ),
  };
}
