import { type Html, h } from "../text/index.ts";
import { inspectedWords } from "./value-kinds.ts";

/** A readable picture of any value that has no form of its own: two levels deep, twenty entries wide. */
export function inspect(value: unknown): Html {
  return h("pre", { class: "inspection" }, h("code", {}, picture(value, 0)));
}

/** The same as text, for a console. */
export function inspectedText(value: unknown): string {
  return picture(value, 0);
}

function picture(value: unknown, depth: number): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function") return `function ${value.name || "(anonymous)"}`;
  if (typeof value !== "object" || value === null) return String(value);
  const words = inspectedWords(value);
  if (words !== null) return words;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "Invalid Date" : value.toISOString();
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (depth > 2) return Array.isArray(value) ? "[…]" : "{…}";
  if (value instanceof Map) return `Map ${picture(Object.fromEntries(value), depth)}`;
  if (value instanceof Set || ArrayBuffer.isView(value))
    return `${value.constructor.name} ${picture(Array.from(value as Iterable<unknown>), depth)}`;
  return Array.isArray(value) ? list(value, depth) : record(value, depth);
}

function list(values: readonly unknown[], depth: number): string {
  const shown = values.slice(0, 20).map((one) => picture(one, depth + 1));
  if (values.length > 20) shown.push(`… ${values.length - 20} more`);
  return `[${shown.join(", ")}]`;
}

function record(value: object, depth: number): string {
  const entries = Object.entries(value);
  const shown = entries.slice(0, 20).map(([key, one]) => `${key}: ${picture(one, depth + 1)}`);
  if (entries.length > 20) shown.push(`… ${entries.length - 20} more`);
  const name: unknown = value.constructor?.name;
  const prefix = typeof name === "string" && name !== "Object" ? `${name} ` : "";
  return `${prefix}{${shown.join(", ")}}`;
}
