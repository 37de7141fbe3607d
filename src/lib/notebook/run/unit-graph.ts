import { Runtime } from "@observablehq/runtime";
import type { Outcome } from "./run-unit.ts";

type Runner = (...given: Outcome[]) => Outcome | Promise<Outcome>;

interface Unit {
  readonly inputs: readonly string[];
  /** Defines it in the runtime, once more if need be: that runs it, and after it what depends on it. */
  define(): void;
  /** Told when it has run the next time. */
  readonly waiting: Set<PromiseWithResolvers<Outcome>>;
}

/** Observable's runtime, whose variables here are units: it never sees a value, so it calls and iterates none. */
export class UnitGraph {
  private readonly runtime = new Runtime();
  private readonly module = this.runtime.module();
  private readonly units = new Map<string, Unit>();

  /** Defines a unit that runs when the units named in `inputs` have; resolves with what it leaves. */
  add(name: string, inputs: readonly string[], run: Runner): Promise<Outcome> {
    const waiting: Unit["waiting"] = new Set();
    const tell = (how: (one: PromiseWithResolvers<Outcome>) => void): void => {
      waiting.forEach(how);
      waiting.clear();
    };
    const variable = this.module.variable({
      fulfilled: (value) => tell(({ resolve }) => resolve(value as Outcome)),
      rejected: (error) => tell(({ reject }) => reject(error)),
    });
    const define = (): void => {
      variable.define(name, inputs, run);
    };
    this.units.set(name, { inputs, define, waiting });
    const left = this.next(name);
    define();
    return left;
  }

  /** Runs units again, and all that depends on them; resolves with what each of these leaves. */
  async again(names: Iterable<string>): Promise<ReadonlyMap<string, Outcome>> {
    const first = new Set(names);
    const left = [...this.reachedFrom(first)].map(async (name) => [name, await this.next(name)] as const);
    for (const name of first) this.units.get(name)?.define();
    return new Map(await Promise.all(left));
  }

  /** Lets go of everything. */
  dispose(): void {
    this.runtime.dispose();
  }

  private next(name: string): Promise<Outcome> {
    const settling = Promise.withResolvers<Outcome>();
    this.units.get(name)?.waiting.add(settling);
    return settling.promise;
  }

  private reachedFrom(first: ReadonlySet<string>): ReadonlySet<string> {
    const reached = new Set(first);
    for (const name of reached)
      for (const [other, { inputs }] of this.units) if (inputs.includes(name)) reached.add(other);
    return reached;
  }
}
