import { hrefs, type Site } from "../../../addresses/index.ts";
import type { ChangedDefinition } from "../../../company/index.ts";
import type { HtmlText, LinkView } from "../../../show/index.ts";
import { h, htmlOf } from "../../../text/index.ts";

/** How a definition changed: the words that went and those that came, in their order. */
export interface DefinitionView {
  readonly measure: string;
  readonly before: LinkView;
  readonly after: LinkView;
  readonly words: HtmlText;
}

/** Prepares the word-by-word difference of two definitions. */
export function definitionView(
  site: Site,
  { measure, before, after, words }: ChangedDefinition,
): DefinitionView {
  const linkTo = ({ release, line }: ChangedDefinition["before"]): LinkView => ({
    href: hrefs.line(site, release.id, line),
    text: `${release.title}, line ${line}`,
  });
  const tags = { same: null, gone: "del", new: "ins" } as const;
  const parts = words.map(({ kind, text }, at) => {
    const tag = tags[kind];
    return [at > 0 && " ", tag ? h(tag, {}, text) : text];
  });
  return { measure, before: linkTo(before), after: linkTo(after), words: htmlOf(parts) };
}
