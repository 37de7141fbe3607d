/** What is wrong with a value, as `rows[0].amount.value is no decimal`, or null; `at` is where it stands. */
export type Shape = (value: unknown, at: string) => string | null;

/** A value of which a condition holds; `what` says it, as in `a text`. */
export function shapeOf(what: string, holds: (value: unknown) => boolean): Shape {
  return (value, at) => (holds(value) ? null : `${at === "" ? "it" : at} is not ${what}`);
}

/** An object with these keys, in any order, and no others. */
export function objectOf(keys: Readonly<Record<string, Shape>>): Shape {
  return (value, at) => {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return `${at || "it"} is not an object`;
    const unknown = Object.keys(value).find((key) => !Object.hasOwn(keys, key));
    if (unknown !== undefined) return `${inside(at, unknown)} is not known`;
    return first(Object.entries(keys), ([key, shape]) =>
      Object.hasOwn(value, key)
        ? shape(Reflect.get(value, key), inside(at, key))
        : `${inside(at, key)} is missing`,
    );
  };
}

/** A list of values of one shape, of at least `least`. */
export function listOf(shape: Shape, least = 0): Shape {
  return (value, at) => {
    if (!Array.isArray(value)) return `${at} is not a list`;
    if (value.length < least) return `${at} has ${value.length} of at least ${least}`;
    return first([...value.entries()], ([index, one]) => shape(one, `${at}[${index}]`));
  };
}

/** A list whose places have shapes of their own; the last `optional` of them may be left out. */
export function tupleOf(shapes: readonly Shape[], optional = 0): Shape {
  return (value, at) => {
    if (!Array.isArray(value)) return `${at} is not a list`;
    if (value.length > shapes.length || value.length < shapes.length - optional)
      return `${at} has ${value.length} places, and not ${shapes.length}`;
    return first([...value.entries()], ([index, one]) => shapes[index]?.(one, `${at}[${index}]`) ?? null);
  };
}

/** A value of a shape, or null. */
export function orNull(shape: Shape): Shape {
  return (value, at) => (value === null ? null : shape(value, at));
}

function first<One>(some: readonly One[], wrong: (one: One) => string | null): string | null {
  for (const one of some) {
    const found = wrong(one);
    if (found !== null) return found;
  }
  return null;
}

/** A key that is no plain word is told in quotation marks, on one line, and not at any length. */
function inside(at: string, key: string): string {
  const name = /^\w{1,40}$/.test(key) ? key : JSON.stringify(key.slice(0, 40));
  return at === "" ? name : `${at}.${name}`;
}
