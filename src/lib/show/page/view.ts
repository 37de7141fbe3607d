/** HTML that `render/` has written and escaped; components place it as it is. */
export type HtmlText = string;

/** The five verdicts, as in class names: `verdict-ties`, `verdict-does-not-tie`, and so on. */
export type VerdictId =
  | "ties"
  | "ties-within-rounding"
  | "ties-from-rounded"
  | "does-not-tie"
  | "not-checkable"
  | "not-as-defined";

/** A verdict with the words a reader sees. */
export interface VerdictView {
  readonly id: VerdictId;
  readonly words: string;
}

/** A link; `href` already holds the base path. */
export interface LinkView {
  readonly href: string;
  readonly text: string;
  /** Under this name a browser saves what it leads to; without it, under that of its address. */
  readonly savedAs?: string | undefined;
}

/** One verdict's share of a count; `start` and `width` place it on the bar, as percentages such as `"12.5%"`. */
export interface CountView extends VerdictView {
  readonly count: string;
  readonly none: boolean;
  readonly start: string;
  readonly width: string;
  readonly href?: string | undefined;
}

/** A line of a release, or a part of it, that something was taken from. */
export interface SourceLineView extends LinkView {
  readonly html: HtmlText;
}

/** A line of text of a release; `kind` is empty for a paragraph and for a blank line. */
export interface ReleaseTextLineView {
  readonly number: number;
  readonly kind: "" | "heading" | "bullet";
  readonly html: HtmlText;
}

/** A cell of a tab-separated line; `positive` hangs the closing parenthesis of its negative neighbours. */
export interface ReleaseCellView {
  readonly kind: "label" | "number" | "text";
  readonly positive: boolean;
  readonly underlined: boolean;
  /** How many columns it stands over. */
  readonly span: number;
  readonly html: HtmlText;
}

export interface ReleaseTableLineView {
  readonly number: number;
  readonly cells: readonly ReleaseCellView[];
}

export type ReleaseBlockView =
  | { readonly kind: "text"; readonly rows: number; readonly lines: readonly ReleaseTextLineView[] }
  | {
      readonly kind: "table";
      readonly rows: number;
      readonly id: string;
      readonly name: string;
      readonly head: readonly ReleaseTableLineView[];
      readonly body: readonly ReleaseTableLineView[];
    };

/** A printed figure or statement that does not tie; `count` says how many checks say so. */
export interface FindingView {
  readonly href: string;
  readonly place: string;
  /** What it is a figure of; of a statement, its words. */
  readonly text: string;
  /** The figure as printed, which no line is broken in; null of a statement. */
  readonly printed: string | null;
  readonly verdict: VerdictId;
  readonly words: string;
  readonly count: string;
}

/** Where a release is from: the original, the text that was read, and what was read from it. */
export interface ReleaseOriginView {
  readonly source: string;
  /** The filing, in words; null where nothing is known of it. */
  readonly filing: string | null;
  readonly original: LinkView | null;
  readonly files: readonly LinkView[];
  readonly sha256: string;
}

/** The annotated release. `place` of a finding is for readers: "line 24". */
export interface ReleaseView {
  readonly issuer: string;
  readonly title: string;
  readonly published: string;
  readonly note: string;
  readonly counts: readonly CountView[];
  /** How many findings there are, in a sentence. */
  readonly findingsInWords: string;
  readonly findings: readonly FindingView[];
  readonly origin: ReleaseOriginView;
  /** The controls by which its lines are filtered. */
  readonly filters: HtmlText;
  readonly blocks: readonly ReleaseBlockView[];
}

/** How a page is linked to, cited and shown elsewhere; all but `meta` are plain texts. */
export interface ShareView {
  readonly title: string;
  readonly description: string;
  /** Who wrote the page, and when it was published and last changed. */
  readonly author: string;
  readonly days: readonly DayView[];
  /** For the head of the page. */
  readonly meta: HtmlText;
  /** JSON for a script element. */
  readonly linkedData: string;
  readonly href: string;
  /** With its host; null where that is not known. */
  readonly address: string | null;
  readonly citations: readonly {
    readonly name: string;
    readonly text: string;
    readonly file?: LinkView | undefined;
  }[];
  readonly downloads: readonly LinkView[];
  /** HTML to be copied; null where the host is not known. */
  readonly frame: string | null;
  /** The size of the frame in which the page for frames stands without scrolling, in pixels. */
  readonly frameSize: { readonly width: number; readonly height: number };
  /** The page for frames. */
  readonly embed: string | undefined;
}

/** One reconciliation in one period; `previous` is the earlier period. */
export interface ReconciliationView {
  /** Its own address. */
  readonly href: string;
  readonly issuer: string;
  readonly title: string;
  readonly period: string;
  readonly answer: HtmlText;
  readonly verdict: VerdictView;
  readonly chart: HtmlText;
  readonly table: HtmlText;
  readonly sources: readonly SourceLineView[];
  readonly checks: HtmlText;
  readonly notebook: LinkView;
  readonly release: LinkView;
  /** The address of the list of them all. */
  readonly all: string;
  readonly previous?: LinkView | undefined;
  readonly next?: LinkView | undefined;
  /** The other reconciliations of the release in the same period. */
  readonly related: readonly LinkView[];
}

/** A notebook in the list: what it asks, and its answer in one figure. */
export interface NotebookEntryView {
  readonly href: string;
  readonly title: string;
  readonly description: string;
  readonly key: {
    readonly html: HtmlText;
    readonly text: HtmlText;
    readonly verdict?: VerdictView | undefined;
  };
  readonly isDraft: boolean;
}

/** The name of a company above its releases, where there are releases of others; null for the address of one that has no page. */
export interface CompanyHeadView {
  readonly id: string;
  readonly text: string;
  readonly href: string | null;
}

export interface ReleaseEntryView {
  readonly id: string;
  /** What stands above it, if it is the first of a company. */
  readonly head: CompanyHeadView | null;
  readonly href: string;
  readonly issuer: string;
  /** The page of its company, where that has more than one release. */
  readonly company: LinkView | null;
  readonly title: string;
  readonly published: string;
  /** How many findings there are, in a sentence. */
  readonly findings: string;
  readonly counts: readonly CountView[];
  readonly notebooks: readonly NotebookEntryView[];
}

export interface ReleaseListView {
  readonly title: string;
  readonly introduction: string;
  /** Of the companies, in the order of their releases; none where there is but one. */
  readonly companies: readonly CompanyHeadView[];
  readonly releases: readonly ReleaseEntryView[];
}

/** A day on which a notebook or a release was published, or a notebook changed; `date` is for machines, `text` for readers. */
export interface DayView {
  readonly what: "Published" | "Updated" | "Release of";
  readonly date: string;
  readonly text: string;
}

/** The head of a notebook page; `date`, for machines, and `published`, for readers, are those of the release. */
export interface NotebookView {
  /** Its own address. */
  readonly href: string;
  readonly title: string;
  readonly standfirst: string;
  readonly author: string;
  readonly date: string;
  readonly published: string;
  readonly release: LinkView;
  /** The page of the company of its release; null where there is none, or where that is what the release leads to. */
  readonly company: LinkView | null;
  /** Of the notebook itself. */
  readonly days: readonly DayView[];
  /** What changed since it was published, the latest first; `date` for machines, `day` for readers. */
  readonly changes: readonly { readonly date: string; readonly day: string; readonly what: string }[];
  /** Where a reader changes a copy of it; null where it runs on modules that only its own page has. */
  readonly desk: string | null;
  readonly isDraft: boolean;
  readonly counts: readonly CountView[];
  readonly contents: readonly LinkView[];
}
