import { z } from "zod";
import { addressPartRule, isAddressPart } from "./address-part.ts";

export { z };

/** A text that says something. */
export const words = (): z.ZodString =>
  z.string({ error: "a text" }).refine((text) => text.trim() !== "", "a text");

/** A part of an address. */
export const addressPart = (): z.ZodString =>
  z.string({ error: "an id" }).refine(isAddressPart, `an id: ${addressPartRule}`);

/** A day that the calendar has, such as 2010-08-04: JavaScript takes 30 February for a day of March. */
export const day = (): z.ZodString =>
  z.string({ error: "a day such as 2010-08-04" }).refine(isDay, "a day such as 2010-08-04");

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text))) return false;
  return new Date(text).toISOString().startsWith(text);
}

/** A list in which every id stands once; a repetition is told at its own id. */
export function withDistinctIds<Item extends z.ZodType<{ readonly id: string }>>(item: Item, what: string) {
  return z.array(item, { error: `a list of ${what}` }).check(({ value, issues }) => {
    const seen = new Set<string>();
    value.forEach(({ id }, index) => {
      if (seen.has(id))
        issues.push({
          code: "custom",
          input: id,
          path: [index, "id"],
          message: `an id of its own: "${id}" stands before`,
        });
      seen.add(id);
    });
  });
}

/** What is wrong with a value by its schema, and where in it. */
export interface ShapeFault {
  readonly path: readonly PropertyKey[];
  readonly kind: "missing" | "unknown" | "wrong";
  /** What the schema wants there, `a day such as 2010-08-04`; of an unknown key, the keys that there are. */
  readonly wanted: string;
}

/** What a schema makes of a value: the value in its shape, or all that is wrong with it. */
export type Shaped<Shape> =
  | { readonly value: Shape; readonly faults: null }
  | { readonly value: null; readonly faults: readonly ShapeFault[] };

/** Holds a value against a schema. Only what the value holds itself counts, not what it inherits. */
export function shaped<Shape>(schema: z.ZodType<Shape>, value: unknown): Shaped<Shape> {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, faults: null };
  return { value: null, faults: result.error.issues.flatMap((issue) => toFaults(issue, schema, value)) };
}

function toFaults(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown): readonly ShapeFault[] {
  if (issue.code === "unrecognized_keys") {
    const wanted = keysAt(schema, issue.path).join(", ");
    return issue.keys.map((key) => ({ path: [...issue.path, key], kind: "unknown", wanted }));
  }
  const isMissing = issue.path.length > 0 && at(value, issue.path) === undefined;
  return [{ path: issue.path, kind: isMissing ? "missing" : "wrong", wanted: issue.message }];
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
    value,
  );
}

const isObject = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === "object" && value !== null;

/** The keys that a schema has at a path. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const inner = path.reduce<unknown>((outer, key) => {
    if (typeof key === "number") return at(outer, ["items"]) ?? at(outer, ["prefixItems", key]);
    return at(outer, ["properties", key]) ?? at(outer, ["additionalProperties"]);
  }, z.toJSONSchema(schema));
  const properties = at(inner, ["properties"]);
  return isObject(properties) ? Object.keys(properties).filter((key) => key !== "$schema") : [];
}
