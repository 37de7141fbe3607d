import { authorMistakes, messageOf } from "../../text/index.ts";
import type { CodeUnit, NotebookProblem, Place } from "../model/index.ts";

/** A thrown value as a problem at the innermost place in the MDX that its stack names, else at its unit. */
export function problemOfThrown(
  thrown: unknown,
  unit: CodeUnit,
  units: readonly CodeUnit[],
  path: string,
): NotebookProblem {
  const place = thrown instanceof Error || hasStack(thrown) ? placeInStack(String(thrown.stack), path) : null;
  const at = place === null ? unit.place : withoutInsertion(place, units);
  return { rule: "cell-runs", file: path, line: at.line, column: at.column, what: sentenceOf(thrown) };
}

/** The message on one line, without a full stop; what is no error is named as thrown. */
function sentenceOf(thrown: unknown): string {
  if (!hasMessage(thrown)) return `this threw ${describe(thrown)}, which is not an error`;
  const message = messageOf(thrown);
  const isNamed = typeof thrown.name === "string" && thrown.name !== "Error" && !authorMistakes(thrown);
  const kind = isNamed ? `${thrown.name}: ` : "";
  return message === "" ? `this threw ${thrown.name || "an error"} without a message` : kind + message;
}

function placeInStack(stack: string, path: string): Place | null {
  const escaped = path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const frame = new RegExp(`(?:^|\\s|\\()(?:cell:)?${escaped}:(\\d+):(\\d+)\\)?$`, "m").exec(stack);
  return frame === null ? null : { line: Number(frame[1]), column: Number(frame[2]) };
}

function withoutInsertion({ line, column }: Place, units: readonly CodeUnit[]): Place {
  const inserted = units.find((unit) => unit.inserted?.line === line)?.inserted;
  if (inserted === undefined || column <= inserted.column) return { line, column };
  return { line, column: Math.max(inserted.column, column - inserted.length) };
}

function describe(value: unknown): string {
  try {
    return typeof value === "string" ? JSON.stringify(value) : String(value);
  } catch {
    return "a value";
  }
}

// Errors of another realm are no instances of this one's Error.
function hasMessage(value: unknown): value is { message: string; name?: unknown } {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof (value as { message?: unknown }).message === "string"
  );
}

function hasStack(value: unknown): value is { stack: string } {
  return (
    typeof value === "object" && value !== null && typeof (value as { stack?: unknown }).stack === "string"
  );
}
