import type { Expression } from "./expression.ts";
import { parseExpression, RelationError } from "./parse-relations.ts";

/** A statement in words, at the place where it stands. Offsets are half open, in UTF-16 units. */
export interface Claim {
  readonly name: string;
  readonly line: number;
  readonly start: number;
  readonly phrase: string;
  readonly says: Movement | Missing;
}

/** That a measure rises or falls from the prior period to the current one. */
export interface Movement {
  readonly kind: "movement";
  readonly expression: Expression;
  readonly direction: "rises" | "falls";
  readonly current: string;
  readonly prior: string;
}

/** Something that the release prints no figures for. */
export interface Missing {
  readonly kind: "missing";
  readonly needs: string;
}

const shape =
  'a claim reads `line "phrase" name: expression rises|falls period/prior`, or `line "phrase" name: needs …`';

/**
 * Parses the statements in words that are declared for a release, one a line; `#` begins a comment.
 *
 * @param lines the lines of the release, in which each phrase must stand word for word
 * @throws RelationError naming file, line and column of the first mistake
 */
export function parseClaims(text: string, file: string, lines: readonly string[]): readonly Claim[] {
  return text.split("\n").flatMap((line, index) => {
    const code = line.replace(/#.*/, "").trimEnd();
    return code === "" ? [] : [parseClaim(code, file, index + 1, lines)];
  });
}

function parseClaim(code: string, file: string, at: number, lines: readonly string[]): Claim {
  const head = /^(\d+)\s+"([^"]+)"\s+([a-z0-9-]+):\s*/.exec(code);
  if (!head)
    throw new RelationError(`${file}:${at}:1`, "no line, phrase and name stand before a colon", shape);
  const [whole, line = "", phrase = "", name = ""] = head;
  const start = (lines[Number(line) - 1] ?? "").indexOf(phrase);
  if (start < 0) {
    const column = code.indexOf('"') + 1;
    throw new RelationError(
      `${file}:${at}:${column}`,
      `"${phrase}" does not stand in line ${line} of the release`,
      shape,
    );
  }
  return { name, line: Number(line), start, phrase, says: parseSaying(code, whole.length, file, at) };
}

function parseSaying(code: string, from: number, file: string, at: number): Movement | Missing {
  const needs = /^needs\s+(.+)$/.exec(code.slice(from))?.[1];
  if (needs) return { kind: "missing", needs };
  const tail = /\s(rises|falls)\s+(\S+)\/(\S+)$/.exec(code);
  if (!tail?.[2] || !tail[3])
    throw new RelationError(`${file}:${at}:${from + 1}`, "nothing rises, falls or is needed", shape);
  const expression = parseExpression(code, from, tail.index, file, at);
  const direction = tail[1] === "rises" ? "rises" : "falls";
  return { kind: "movement", expression, direction, current: tail[2], prior: tail[3] };
}
