import type { Figure } from "./figure.ts";
import type { FigureParts } from "./figure-parts.ts";
import { powerOfTen, scaleInterval } from "./intervals/index.ts";
import { computedFrom } from "./lineage.ts";
import { conversionPower, isProportion, noConversion, type Proportion } from "./units/index.ts";

/**
 * A proportion in another way of writing it, exactly: 0.164 as 16.4 percent, as 1,640 basis points.
 * Its precision moves with it. Throws UnitError unless the figure is a ratio, percent or basis points.
 */
export function toConversion<V extends Proportion>(figure: Figure, unit: V): FigureParts<V> {
  if (!isProportion(figure.unit) || !isProportion(unit)) throw noConversion(figure, unit);
  const power = conversionPower(figure.unit, unit);
  return {
    unit,
    scale: 0,
    decimals: figure.decimals === null ? null : figure.decimals - power,
    value: figure.value.times(powerOfTen(power)),
    interval: scaleInterval(figure.interval, powerOfTen(power)),
    lineage: computedFrom("convert", [figure]),
    label: figure.label,
  };
}
