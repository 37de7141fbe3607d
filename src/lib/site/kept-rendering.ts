import { cellDownloads } from "../files/index.ts";
import {
  areSameStates,
  type OutputCounts,
  type PageState,
  pageState,
  restorePage,
  slugOf,
} from "../show/index.ts";
import { htmlOf } from "../text/index.ts";
import type { NotebookPart } from "./notebook-parts.ts";
import type { RenderedPart, Rendering } from "./render-notebook-part.ts";

/** A part as it was rendered: all that it was made of, how its page stood before it and after it, and what it became. */
interface KeptPart {
  readonly given: readonly unknown[];
  readonly before: PageState;
  readonly after: PageState;
  readonly rendered: RenderedPart;
}

/**
 * While a notebook is edited: what its parts were rendered as. One that is given the same values, on a page that stands as it
 * stood then, is not rendered again. Over another release, or with other settings, values are others.
 */
export class KeptRendering {
  private parts: readonly KeptPart[] = [];

  /** Begins to render the notebook anew, on a page that has nothing yet. */
  begin(rendering: Rendering, counts: OutputCounts): RenderingRun {
    return new RenderingRun(this.parts, rendering, counts, (parts) => {
      this.parts = parts;
    });
  }
}

class RenderingRun {
  private readonly known: readonly KeptPart[];
  private readonly rendering: Rendering;
  private readonly counts: OutputCounts;
  private readonly keep: (parts: readonly KeptPart[]) => void;
  private readonly parts: KeptPart[] = [];
  /** How the page stands, and whether it was made so, or only found to become so. */
  private state: PageState;
  private isMade = true;

  constructor(
    known: readonly KeptPart[],
    rendering: Rendering,
    counts: OutputCounts,
    keep: (parts: readonly KeptPart[]) => void,
  ) {
    this.known = known;
    this.rendering = rendering;
    this.counts = counts;
    this.keep = keep;
    this.state = pageState(rendering.page, counts);
  }

  /** A part as it was before, or as `render` makes it. */
  part(part: NotebookPart, render: () => RenderedPart): RenderedPart {
    const given = givenTo(this.rendering, part);
    const before = this.state;
    const found = this.known.find((one) => areSame(one.given, given) && areSameStates(one.before, before));
    const made = found ?? this.made(given, before, render);
    this.isMade = found === undefined;
    this.state = made.after;
    this.parts.push(made);
    return made.rendered;
  }

  /** Makes the page have all that its parts put there. */
  end(): void {
    this.make();
    // What a mistake says has its line in it, which moves.
    this.keep(
      this.parts.filter(({ rendered, given }) => rendered.problems.length === 0 && !given.includes(failed)),
    );
  }

  private made(given: readonly unknown[], before: PageState, render: () => RenderedPart): KeptPart {
    this.make();
    const rendered = render();
    return { given, before, rendered, after: pageState(this.rendering.page, this.counts) };
  }

  private make(): void {
    if (!this.isMade) restorePage(this.rendering.page, this.counts, this.state);
    this.isMade = true;
  }
}

const failed = Symbol("failed");

/** All that a part is made of, beside how its page stands; each the same where it is the same. */
function givenTo(
  { notebook, page, result, live, outputs }: Rendering,
  { inlines, cell: index }: NotebookPart,
): readonly unknown[] {
  const values = inlines.flatMap((at) => {
    const { isAttribute, isInFrontmatter } = notebook.inlines[at] ?? {};
    const { value, error } = result.values[at] ?? {};
    return [isAttribute, isInFrontmatter, live.inlines.includes(at) && at, error ? failed : null, value];
  });
  const cell = index === null ? undefined : notebook.cells[index];
  if (!cell || index === null) return [inlines.length, ...values];
  const { displayed = [], error } = result.cells[index] ?? {};
  const isLive = live.cells.includes(index);
  const downloads = cellDownloads(page.site, slugOf(notebook), outputs[index] ?? [], isLive);
  const own = [cell.id, cell.source, cell.code, cell.run, cell.isLive, isLive && index];
  return [inlines.length, ...values, ...own, htmlOf(downloads), error ? failed : null, ...displayed];
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, at) => Object.is(one, b[at]));
}
