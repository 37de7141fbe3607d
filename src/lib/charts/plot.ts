import * as ObservablePlot from "@observablehq/plot";
import { drawing, placing } from "./placing.ts";

/**
 * Observable Plot, whole, for the cells of authors. Marks take Arquero tables and rows of figures: a figure's place is
 * its value at the shown scale.
 */
export const Plot: typeof ObservablePlot = /* @__PURE__ */ withPlacedData(ObservablePlot);

function withPlacedData(plot: typeof ObservablePlot): typeof ObservablePlot {
  // As values of no known type: a union of all that Plot has takes the compiler seconds to tell apart.
  const entries = Object.entries<unknown>({ ...plot }).map(([name, member]) => {
    const takesData = typeof member === "function" && /^[a-z]/.test(name) && name !== "legend";
    return [name, takesData ? placing(member) : member];
  });
  return { ...Object.fromEntries(entries), plot: drawing(plot.plot) } as typeof ObservablePlot;
}
