/** What ends or moves the program in which a cell runs. */
const refused = ["abort", "chdir", "exit", "kill", "reallyExit"] as const;

const mark = Symbol.for("tieout.guarded");

/**
 * Makes the functions that would end this program throw where a cell calls them, at once or later, itself or through
 * what it imports: the stack names the cell. For everybody else they stay what they are.
 */
export function guardProcess(): void {
  if (Reflect.get(process, mark)) return;
  Reflect.set(process, mark, true);
  for (const name of refused) {
    const own: unknown = Reflect.get(process, name);
    if (typeof own !== "function") continue;
    const guarded = (...given: unknown[]): unknown => {
      if (isInCell())
        throw new Error(`process.${name} is not for cells; it would end the build; leave it out`);
      return Reflect.apply(own, process, given);
    };
    Reflect.set(process, name, guarded);
  }
}

function isInCell(): boolean {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = Number.POSITIVE_INFINITY;
  const { stack = "" } = new Error("for its stack");
  Error.stackTraceLimit = limit;
  return stack.split("\n").some((frame) => /^\s+at (?:.*\()?cell:/.test(frame));
}
