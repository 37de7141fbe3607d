import { Figure } from "../../figures/index.ts";
import { writtenInTable } from "../figures/index.ts";
import { asShown, Shown } from "../page/index.ts";

/**
 * How far each cell of a column stands left of its edge, so that points stand below one another: of figures of one unit and
 * scale, those with fewer places. In halves of a digit, of which a point takes one.
 */
export function placesShort(values: readonly unknown[]): readonly number[] {
  const written = values.map(placesOf);
  return written.map((own) => {
    if (own === null) return 0;
    const like = written.flatMap((other) => (other?.kind === own.kind ? other.places : []));
    return 2 * (Math.max(...like) - own.places) + (own.places === 0 && Math.max(...like) > 0 ? 1 : 0);
  });
}

interface WrittenPlaces {
  readonly kind: string;
  readonly places: number;
}

/** A dash has no point, and what says its unit behind its digits ends with that. */
function placesOf(value: unknown): WrittenPlaces | null {
  if (!(value instanceof Figure || value instanceof Shown)) return null;
  const { text, places, saysUnit } = writtenInTable(value);
  if (saysUnit || !/\d/.test(text)) return null;
  const { figure, options } = asShown(value);
  return { kind: `${figure.unit} ${options.scale ?? figure.scale}`, places };
}
