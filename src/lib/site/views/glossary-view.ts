import { hrefs, type Site } from "../../addresses/index.ts";
import { companyIdOf } from "../../company/index.ts";
import type { GlossaryTerm, Release, ReleaseTerm } from "../../release/index.ts";
import type { LinkView } from "../../show/index.ts";
import { type ElementView, elementView } from "../../show/index.ts";

/** What a release says of a term: the words, and a link to their line. */
export interface SaidView extends LinkView {
  readonly words: string;
  readonly release: string;
}

/** A term with its definitions: in releases, in the taxonomy, in plain words; `href` is its own address. */
export interface TermView {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly said: readonly SaidView[];
  /** Its element in the US GAAP taxonomy; null where there is none. */
  readonly element: ElementView | null;
  readonly taxonomy: string;
  readonly plain: string;
}

export interface GlossaryView {
  readonly title: string;
  readonly introduction: string;
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly terms: readonly TermView[];
  }[];
}

/** The terms that releases define, what those of one company say together, then those of the field, each by its title. */
export function glossaryView(
  site: Site,
  releases: readonly { readonly release: Release; readonly terms: readonly ReleaseTerm[] }[],
  field: readonly GlossaryTerm[],
): GlossaryView {
  const said = releases.flatMap(({ release, terms }) => terms.map((term) => ({ release, term })));
  const byId = Map.groupBy(said, ({ term }) => term.id);
  const isOne = new Set(releases.map(({ release }) => companyIdOf(release))).size < 2;
  const nameOf = ({ issuer, title }: Release): string => (isOne ? title : `${issuer}, ${title}`);
  const measures = [...byId].map(([id, some]) => measureView(site, id, some, nameOf));
  const plain = field.map((term) => fieldView(site, term));
  return {
    title: "Glossary",
    introduction:
      "What the terms mean: as a release defines them, word for word; where the US GAAP taxonomy has them; and, for the terms of the field, in one sentence.",
    groups: [
      { id: "_measures", title: "Measures", terms: byTitle(measures) },
      { id: "_field", title: "Terms of the field", terms: byTitle(plain) },
    ].filter(({ terms }) => terms.length > 0),
  };
}

type Said = { readonly release: Release; readonly term: ReleaseTerm };

function measureView(
  site: Site,
  id: string,
  said: readonly Said[],
  nameOf: (release: Release) => string,
): TermView {
  const [first] = said;
  const element = elementView(first?.term.concept?.element);
  return {
    id,
    href: hrefs.term(site, id),
    title: first?.term.title ?? id,
    said: [...Map.groupBy(said, ({ release }) => companyIdOf(release)).values()]
      .flat()
      .map(({ release, term }) => ({
        words: term.words,
        href: hrefs.line(site, release.id, term.line),
        text: `line ${term.line}`,
        release: nameOf(release),
      })),
    element,
    taxonomy: element ? taxonomyWords(element) : withoutElement(first?.term),
    plain: "",
  };
}

function taxonomyWords({ words }: ElementView): string {
  return words === ""
    ? "No dated taxonomy was looked at."
    : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** Rules: Regulation G, 17 CFR 244.100(a), and Item 10(e)(1)(i) of Regulation S-K, 17 CFR 229.10(e), both of 2003. */
function withoutElement(term: ReleaseTerm | undefined): string {
  if (!term?.isNonGaap) return "It has no element of its own.";
  return "None: the release counts it among its non-GAAP measures, which come with a reconciliation to the most directly comparable GAAP measure (Regulation G, 17 CFR 244.100(a), 2003; Item 10(e)(1)(i) of Regulation S-K, 17 CFR 229.10(e), 2003).";
}

function fieldView(site: Site, { id, title, definition, concept }: GlossaryTerm): TermView {
  const element = elementView(concept?.element);
  const taxonomy = element ? taxonomyWords(element) : "";
  return { id, href: hrefs.term(site, id), title, said: [], element, taxonomy, plain: definition };
}

function byTitle(terms: readonly TermView[]): readonly TermView[] {
  return terms.toSorted((a, b) => a.title.localeCompare(b.title, "en"));
}
