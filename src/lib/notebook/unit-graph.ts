import { Runtime } from "@observablehq/runtime";
import type { Outcome } from "./run-unit.ts";

/** Observable's runtime, whose variables here are units: it never sees a value, so it calls and iterates none. */
export class UnitGraph {
  private readonly runtime = new Runtime();
  private readonly module = this.runtime.module();

  /** Defines a unit that runs when the units named in `inputs` have; resolves with what it leaves. */
  add(
    name: string,
    inputs: readonly string[],
    run: (...given: Outcome[]) => Outcome | Promise<Outcome>,
  ): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const observer = { fulfilled: (value: unknown) => resolve(value as Outcome), rejected: reject };
      this.module.variable(observer).define(name, inputs, run);
    });
  }

  /** Lets go of everything. */
  dispose(): void {
    this.runtime.dispose();
  }
}
