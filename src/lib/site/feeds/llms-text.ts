import type { FeedEntry } from "./feed-entries.ts";

/** A page that is told of beside the notebooks. */
export interface LlmsLink {
  readonly title: string;
  readonly href: string;
  readonly description: string;
}

/** The site for language models, in the form of llmstxt.org: what it is, and the twin of each notebook, by company where there are several. */
export function llmsText(entries: readonly FeedEntry[], more: readonly LlmsLink[]): string {
  return [
    "# Tieout",
    "",
    "> Earnings releases, tied out: each release is recomputed from its own figures, in exact decimals. Every figure leads back to the line it was printed on, or to the lines it was computed from, and every printed figure that can be recomputed has a verdict: ties, ties within rounding, ties only from rounded figures, does not tie, not checkable.",
    "",
    ...[...Map.groupBy(entries, ({ company }) => company?.name)].flatMap(([name, own]) => [
      name === undefined ? "## Notebooks" : `## Notebooks on ${plain(name)}`,
      "",
      ...own.map(({ title, twin, description }) => item({ title, href: twin, description })),
      "",
    ]),
    "## The release and its checks",
    "",
    ...more.map(item),
    "",
  ].join("\n");
}

const item = ({ title, href, description }: LlmsLink): string =>
  `- [${plain(title)}](${href}): ${plain(description)}`;

/** On one line, and without what Markdown would read as its own. */
const plain = (text: string): string => text.replace(/\s+/g, " ").replace(/[[\]\\`*_<>]/g, "\\$&");
