import type { Check } from "../../checks/index.ts";
import { inScale } from "./freeze-amount.ts";
import type { FrozenChecks, FrozenFinding } from "./frozen-record.ts";

/** Checks with their verdicts, those of one printed figure together, in their order. */
export function freezeChecks(checks: readonly Check[]): readonly FrozenChecks[] {
  const groups = Map.groupBy(checks, (check) => `${check.title}\n${placeIn(check)}\n${check.witness.start}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { line, printed } = first.witness;
    return [{ title: first.title, at: placeIn(first), line, printed, found: group.map(freezeFinding) }];
  });
}

function freezeFinding(check: Check): FrozenFinding {
  const { id, comparison, witness, verdict, diagnosis, needs } = check;
  const because = diagnosis?.text ?? needs;
  return {
    check: id.slice(0, id.lastIndexOf("@")),
    recomputed: comparison && inScale(comparison.computed.value, witness.scale),
    verdict,
    ...(because && { because }),
  };
}

/** What follows the last `@` of an id. */
function placeIn({ id }: Check): string {
  return id.slice(id.lastIndexOf("@") + 1);
}
