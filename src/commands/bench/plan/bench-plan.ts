import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type MeasuredParts, measureParts } from "./measure-parts.ts";
import { planText, twoMillionPages } from "./plan-text.ts";

/** Measures parts of one and of two releases below `folder`, and plans two million pages from them. */
export async function benchPlan(folder: string): Promise<string> {
  const measure = (releases: number): Promise<MeasuredParts> => {
    const own = join(folder, `plan-${releases}`);
    mkdirSync(own, { recursive: true });
    return measureParts(own, releases);
  };
  const small = await measure(1);
  return planText(small, await measure(2), twoMillionPages);
}
