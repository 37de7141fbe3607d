import type { Figure, Source } from "../../figures/index.ts";
import type { Release, Witness } from "../../release/index.ts";

/** The printed figures that a figure stands on, in the order in which its computation names them, each once. */
export function inputsOf(release: Release, figure: Figure): readonly Witness[] {
  const found = new Set<Witness>();
  collect(release, figure, found);
  return [...found];
}

function collect(release: Release, { lineage }: Figure, found: Set<Witness>): void {
  if (lineage.kind === "computed") {
    for (const operand of lineage.operands) collect(release, operand, found);
  }
  const witness = lineage.kind === "reported" ? witnessOf(release, lineage.sources[0]) : undefined;
  if (witness) found.add(witness);
}

/** The witness at the place of a source. */
export function witnessOf(release: Release, source: Source | undefined): Witness | undefined {
  const fact = source && release.facts.get(source.fact);
  return fact?.witnesses.find((one) => one.line === source?.line && one.start === source.start);
}
