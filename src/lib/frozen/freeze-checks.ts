import type { Check } from "../checks/index.ts";
import { inScale } from "./freeze-amount.ts";
import type { FrozenCheck, FrozenChecks } from "./record/index.ts";

/** Checks with their verdicts, those of one quantity together, otherwise in their order. */
export function freezeChecks(checks: readonly Check[]): readonly FrozenChecks[] {
  const groups = Map.groupBy(checks, ({ title }) => title);
  return [...groups].map(([of, group]) => ({ of, found: group.map(freezeCheck) }));
}

function freezeCheck({
  id,
  witness,
  comparison,
  verdict,
  diagnosis,
  needs,
  hindrance,
  untested,
}: Check): FrozenCheck {
  const recomputed = comparison && inScale(comparison.computed.value, witness.scale);
  const because = diagnosis?.text ?? needs ?? hindrance ?? untested ?? null;
  const check = [id, witness.line, witness.printed, recomputed, verdict] as const;
  return because === null ? check : [...check, because];
}
