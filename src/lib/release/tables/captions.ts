import { moneyWords, scales } from "../../figures/index.ts";
import type { Scale } from "../model/index.ts";
import type { Block } from "../source/index.ts";

/** What stands above a table: its caption, and the scale that it states, if any. */
export interface Caption {
  readonly text: string;
  readonly scale: Scale | null;
}

const powers: ReadonlyMap<string, number> = new Map(scales.map(({ word, power }) => [`${word}s`, power]));
const inScale = `in (?:${[...powers.keys()].join("|")})`;
const statement = new RegExp(`\\b(?<money>${moneyWords} )?(?<scale>${inScale})\\b`, "i");
const statementInFull = new RegExp(
  `\\([^()]{0,200}\\b${inScale}\\b[^()]{0,200}\\)|\\b(?:${moneyWords} )?${inScale}$`,
  "i",
);

/**
 * Reads the paragraphs above a table. The nearest is the caption; if it introduces the table, ending in a colon, the
 * caption is the one above it. The issuer's name and the statement of scale are no part of the caption.
 */
export function readCaption(block: Block, lines: readonly string[], issuer: string): Caption {
  const nearest = paragraphAbove(lines, block.first - 1);
  const introduces = nearest.lines.at(-1)?.endsWith(":") ?? false;
  const title = introduces ? paragraphAbove(lines, nearest.first) : nearest;
  const words = title.lines.filter((line) => line.toLowerCase() !== issuer.toLowerCase());
  const text = words.map((line) => line.replace(statementInFull, "").trim()).filter((line) => line !== "");
  return { text: text.join(" "), scale: readScale([...title.lines, ...nearest.lines].join(" ")) };
}

function paragraphAbove(lines: readonly string[], below: number): { first: number; lines: string[] } {
  let last = below;
  while (last > 0 && lines[last - 1]?.trim() === "") last -= 1;
  let first = last;
  while (first > 0 && lines[first - 1]?.trim() !== "" && !lines[first - 1]?.includes("\t")) first -= 1;
  return { first, lines: lines.slice(first, last).map((line) => line.trim()) };
}

/** The scale that a text states: "in thousands" covers money and numbers of shares, "dollars in thousands" money only. */
export function readScale(text: string): Scale | null {
  const { scale, money: named } = statement.exec(text)?.groups ?? {};
  if (scale === undefined) return null;
  const money = powers.get(scale.slice("in ".length).toLowerCase()) ?? 0;
  return { money, shares: named ? 0 : money };
}
