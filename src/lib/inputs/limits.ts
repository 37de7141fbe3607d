import { type Exact, exact, formatExact } from "../figures/index.ts";

/** What a number may be. */
export interface Limits {
  readonly min: Exact | null;
  readonly max: Exact | null;
  readonly step: Exact | null;
}

/** The texts of decimals of an author as limits. Throws RangeError where they leave no room. */
export function toLimits(
  name: string,
  { min, max, step }: { readonly [Key in keyof Limits]?: string | undefined },
): Limits {
  const limits = { min: decimalOf(min), max: decimalOf(max), step: decimalOf(step) };
  if (limits.min && limits.max?.lt(limits.min)) {
    throw new RangeError(`the least of "${name}", ${min}, is more than its most, ${max}`);
  }
  if (limits.step?.lte("0")) throw new RangeError(`the step of "${name}" is ${step}; it must be more than 0`);
  return limits;
}

const decimalOf = (text: string | undefined): Exact | null => (text === undefined ? null : exact(text));

/** Whether a number keeps within its limits, and stands on a step from the least of them. */
export function keepsLimits({ min, max, step }: Limits, value: Exact): boolean {
  if (min?.gt(value) || max?.lt(value)) return false;
  return (
    step === null ||
    value
      .minus(min ?? "0")
      .modulo(step)
      .isZero()
  );
}

/** What a number may be, in words: `a number from 0 to 60 in steps of 0.5`. */
export function limitWords({ min, max, step }: Limits): string {
  const steps = step ? ` in steps of ${formatExact(step)}` : "";
  if (min && max) return `a number from ${formatExact(min)} to ${formatExact(max)}${steps}`;
  if (min) return `a number of ${formatExact(min)} or more${steps}`;
  return max ? `a number of ${formatExact(max)} or less${steps}` : `a number${steps}`;
}
