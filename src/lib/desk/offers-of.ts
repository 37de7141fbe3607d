import { openDesk } from "../analysis/index.ts";
import { scopeOf } from "../cells/index.ts";
import type { Release } from "../release/index.ts";
import { offeredFigures } from "../show/index.ts";
import type { DeskOffers } from "./offers/index.ts";

/** What a release offers to the author of a notebook over it. */
export function offersOf(release: Release): DeskOffers {
  const facts = [...release.facts.values()];
  const titles = new Map(
    facts.map(({ concept, segment, label }) => [concept, segment === "" ? label : concept]),
  );
  return {
    figures: offeredFigures(release),
    ids: [
      ...[...titles].map(([id, what]) => ({ id, what })),
      ...[...new Set(facts.map(({ period }) => period))].map((id) => ({ id, what: "period" })),
      ...release.segments.map(({ id, title }) => ({ id, what: title })),
      ...release.tables.map(({ id }) => ({ id, what: "table" })),
    ],
    names: [...Object.keys(scopeOf(openDesk(release, []))), "display", "view", "frontmatter"],
  };
}
