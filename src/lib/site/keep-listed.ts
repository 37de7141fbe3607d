import { authorMistakes } from "../text/index.ts";
import type { Listed, SiteContent } from "./site-content.ts";

/** While editing, every change opens the content of a site anew; what a notebook was when its front matter was right stays here. */
const before = new Map<string, Listed["notebook"]>();

/** Notebooks as they are listed; one whose release or verdicts nobody knows, by a slip in its front matter, as it was before that. */
export function keepListed<One extends Listed>(
  listed: readonly One[],
  open: (listed: readonly One[]) => Pick<SiteContent<One>, "releaseOf">,
): readonly One[] {
  const spoilt = spoiltIn(listed, open);
  return listed.map((one) => {
    const { path } = one.notebook;
    if (!spoilt.has(path)) before.set(path, one.notebook);
    return { ...one, notebook: before.get(path) ?? one.notebook };
  });
}

/** The files with which no content can be opened, or whose release is not part of it. */
function spoiltIn<One extends Listed>(
  listed: readonly One[],
  open: (listed: readonly One[]) => Pick<SiteContent<One>, "releaseOf">,
): ReadonlySet<string> {
  const none = filesOf(() => open(listed));
  if (none.length > 0) return new Set(none);
  const content = open(listed);
  return new Set(listed.flatMap(({ notebook }) => filesOf(() => content.releaseOf(notebook))));
}

/** The files in which mistakes are for which something throws. */
function filesOf(does: () => unknown): readonly string[] {
  try {
    does();
    return [];
  } catch (error) {
    const mistakes = authorMistakes(error);
    if (!mistakes) throw error;
    return mistakes.map(({ file }) => file);
  }
}
