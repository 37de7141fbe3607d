import type { Release } from "../../release/index.ts";
import type { Check, Result } from "../model/index.ts";
import type { CheckContext } from "../recompute/index.ts";
import { factReferences, type Relation } from "../relations/index.ts";
import { checkRelation } from "./check-relation.ts";
import { openContext, releaseVerdicts } from "./check-release.ts";

type Verdicts = ReadonlyMap<string, Check["verdict"]>;

/**
 * Whether some verdict of a changed release is another than before. The relations in which the changed concept stands are
 * asked first: where one of them decides, nothing else is checked.
 */
export function movesVerdict(
  release: Release,
  declared: readonly Relation[],
  before: Verdicts,
  concept: string,
): boolean {
  const context = { ...openContext(release, declared), verdictsOnly: true };
  const near = context.relations.filter(
    ({ target, expression }) =>
      target.concept === concept || factReferences(expression).some((one) => one.concept === concept),
  );
  if (near.some((relation) => decides(context, relation, before))) return true;
  const after = releaseVerdicts(context);
  return before.size !== after.size || [...before].some(([id, verdict]) => after.get(id) !== verdict);
}

const decides = (context: CheckContext, relation: Relation, before: Verdicts): boolean =>
  checkRelation(context, relation).some((result) => hasMoved(result, before));

/**
 * Whether the verdict that a relation gives is another than that of the one check with this id. A verdict from figures
 * stays what it is, whatever else is checked; one for want of figures may still be derived.
 */
function hasMoved({ id, verdict }: Result, before: Verdicts): boolean {
  const was = before.get(id);
  if (was === undefined || was === "not-checkable" || verdict === "not-checkable") return false;
  return was !== verdict && !before.has(`${id}.2`);
}
