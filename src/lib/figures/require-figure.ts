import { Figure } from "./figure.ts";

/** Refuses what is no figure where one is wanted, in the words of who called `by`. */
export function requireFigure(value: unknown, by: string): void {
  if (value instanceof Figure) return;
  const example = 'such as series("revenues").at("2010-Q2")';
  throw new TypeError(`${by} takes a figure, ${example}, and not ${describe(value)}`);
}

function describe(value: unknown): string {
  if (typeof value === "number" || typeof value === "string") return JSON.stringify(value);
  if (value === null || value === undefined) return "nothing";
  return Array.isArray(value) ? "a list" : typeof value === "function" ? "a function" : "an object";
}
