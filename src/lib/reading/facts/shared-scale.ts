import { captionMeaning, type ScaleWords } from "../meanings/index.ts";
import type { DataTable } from "../tables/index.ts";

/** So many figures of a table must be those of tables that say in what they are. */
const fewest = 3;

/** In what the figures of a table are that does not say it, as far as other tables print the same figures and do. */
export class SharedScale {
  readonly #scales = new Map<string, Map<string, ScaleWords>>();

  constructor(tables: readonly DataTable[]) {
    for (const table of tables) {
      const { scale } = captionMeaning(table.captions);
      if (scale.money === undefined) continue;
      for (const print of printsOf(table)) {
        const own = this.#scales.get(print) ?? new Map<string, ScaleWords>();
        this.#scales.set(print, own.set(String(scale.money), scale));
      }
    }
  }

  /** Null where it says itself, or too few figures are the same, or they are so in tables of unlike scales. */
  of(table: DataTable): ScaleWords | null {
    if (captionMeaning(table.captions).scale.money !== undefined) return null;
    const found = [...printsOf(table)].flatMap((print) => this.#scales.get(print) ?? []);
    if (found.length < fewest || found.some((scales) => scales.size > 1)) return null;
    const scales = new Map(found.flatMap((one) => [...one]));
    return scales.size === 1 ? ([...scales.values()][0] ?? null) : null;
  }
}

/** Figures that do not agree by chance: of four digits and more, without places. */
function printsOf({ bands }: DataTable): ReadonlySet<string> {
  const amounts = bands.flatMap(({ rows }) => rows.flatMap((row) => row.amounts));
  const long = amounts.flatMap((one) => (one?.kind === "number" && one.places === 0 ? [one.value] : []));
  return new Set(long.map((value) => value.replace("-", "")).filter((value) => value.length > 3));
}
