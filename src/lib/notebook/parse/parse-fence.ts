import { isAddressPart, suggestion } from "../../text/index.ts";
import type { CodeDisplay } from "../model/index.ts";

/** What stands after `ts` on a fence, all filled in. */
export interface FenceMeta {
  readonly id: string | null;
  readonly code: CodeDisplay;
  readonly run: boolean;
  /** Offsets are those of the meta text. */
  readonly problems: readonly { readonly offset: number; readonly what: string; readonly fix?: string }[];
  readonly idOffset: number | null;
}

const values: Readonly<Record<string, RegExp>> = {
  id: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
  code: /^(?:open|folded|hidden)$/,
  run: /^(?:true|false)$/,
};
const wanted: Readonly<Record<string, string>> = {
  id: "an id is small letters, digits and hyphens, such as id=bridge",
  code: "it is code=open, code=folded or code=hidden",
  run: "it is run=false, or is left out",
};

/** Reads `id=… code=open|folded|hidden run=false`. Code that does not run is open unless it says otherwise. */
export function parseFence(meta: string): FenceMeta {
  const given = new Map<string, string>();
  const problems: { offset: number; what: string; fix?: string }[] = [];
  let idOffset: number | null = null;
  for (const word of meta.matchAll(/\S+/g)) {
    const [key = "", ...rest] = word[0].split("=");
    const value = rest.join("=").replace(/^(["'])(.*)\1$/, "$2");
    const mistake = mistakeIn(word[0], key, value, given);
    if (mistake !== null) problems.push({ offset: word.index, ...mistake });
    else given.set(key, value);
    if (key === "id" && mistake === null) idOffset = word.index;
  }
  const run = given.get("run") !== "false";
  const code = (given.get("code") ?? (run ? "folded" : "open")) as CodeDisplay;
  return { id: given.get("id") ?? null, code, run, problems, idOffset };
}

function mistakeIn(word: string, key: string, value: string, given: ReadonlyMap<string, string>) {
  const known = Object.keys(values);
  const list = `a cell takes ${known.join(", ")}`;
  if (!known.includes(key))
    return { what: `"${key}" is not known on a cell`, fix: suggestion(key, known) ?? list };
  if (given.has(key)) return { what: `"${key}" stands twice on this cell`, fix: "keep one" };
  if (values[key]?.test(value) !== true || (key === "id" && !isAddressPart(value)))
    return { what: `"${word}" is not a value of "${key}"`, fix: wanted[key] ?? list };
  return null;
}
