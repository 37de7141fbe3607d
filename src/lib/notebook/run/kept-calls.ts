import { importName } from "../names/index.ts";
import { isInput } from "./input.ts";
import type { Compile } from "./run-unit.ts";

/** What a cell or an expression gave when it ran last, and what it was given. */
interface KeptCall {
  readonly values: readonly unknown[];
  readonly scope: object;
  readonly result: unknown;
  /** What it displayed and viewed, by the name that it did so with. */
  readonly shown: readonly Shown[];
  /** Where it stood, if what it left knows that; else null. */
  readonly line: number | null;
  /** What the controls that it shows were set to; null as published. */
  readonly set: ReadonlyMap<string, string | null>;
  run: number;
}

type Shown = readonly ["display" | "view", unknown];

/** A run of a notebook: its file, the names that it sees without declaring them, and what they stand for, the same object while nothing of it changed. */
export interface KeptRun {
  readonly path: string;
  readonly names: ReadonlySet<string>;
  readonly scope: object;
  /** What its controls are set to, by name; those left out are as published. */
  readonly settings?: ReadonlyMap<string, string>;
}

/**
 * While editing: what the cells and expressions of notebooks gave when they ran last. One whose code is the same, and that is given the
 * same, does not run again.
 */
export class KeptCalls {
  private readonly notebooks = new Map<string, Map<string, KeptCall>>();
  private run = 0;

  /** Keeps nothing of a notebook any more. */
  forget(path: string): void {
    this.notebooks.delete(path);
  }

  /** Compiles for the next run of a notebook, and keeps what is not compiled anew in it. */
  for({ path, names, scope, settings }: KeptRun, inner: Compile): Compile {
    const calls = this.notebooks.get(path) ?? new Map<string, KeptCall>();
    this.notebooks.set(path, calls);
    this.run += 1;
    const { run } = this;
    const settingOf = (name: string): string | null => settings?.get(name) ?? null;
    for (const [key, one] of calls) if (one.run < run - 20) calls.delete(key);
    return (code) => {
      const key = JSON.stringify([code.isAsync, code.names, code.body]);
      if (code.body.includes(importName)) return inner(code);
      // What is kept was compiled then, and is hardly ever called again.
      const compiled = calls.has(key) ? null : inner(code);
      return (...values) => {
        const kept = calls.get(key);
        const isSame = (value: unknown, at: number): boolean =>
          areSame(code.names[at] ?? "", value, kept?.values[at], names);
        const isSet = kept !== undefined && [...kept.set].every(([name, set]) => settingOf(name) === set);
        if (isSet && kept.scope === scope && [null, code.line].includes(kept.line) && values.every(isSame)) {
          kept.run = run;
          return again(kept, code.names, values);
        }
        calls.delete(key);
        const shown: Shown[] = [];
        const call = compiled ?? inner(code);
        const result = call(...values.map((value, at) => noting(code.names[at] ?? "", value, shown)));
        void settled(result).then((left) => {
          if (left === null) return;
          const line = [...left, ...shown.map(([, value]) => value)].some(isPlaced) ? code.line : null;
          const inputs = shown.flatMap(([, value]) => (isInput(value) ? [value.name] : []));
          const set = new Map(inputs.map((name) => [name, settingOf(name)] as const));
          calls.set(key, { values, scope, result, shown, line, set, run });
        });
        return result;
      };
    };
  }
}

/** Names of the scope stand for the same while that does; what shows is another in each run. */
function areSame(name: string, value: unknown, before: unknown, names: ReadonlySet<string>): boolean {
  if (names.has(name) || name === importName || isShowing(name)) return true;
  if (name === "frontmatter") return JSON.stringify(value) === JSON.stringify(before);
  return Object.is(value, before);
}

const isShowing = (name: string): name is Shown[0] => name === "display" || name === "view";

/** Shows what was shown, and gives what was given. */
function again({ result, shown }: KeptCall, names: readonly string[], values: readonly unknown[]): unknown {
  for (const [name, value] of shown) (values[names.indexOf(name)] as (value: unknown) => unknown)(value);
  return result;
}

function noting(name: string, value: unknown, shown: Shown[]): unknown {
  if (!isShowing(name) || typeof value !== "function") return value;
  return (given: unknown): unknown => {
    shown.push([name, given]);
    return value(given);
  };
}

/** The names and the value that a cell left, or the value of an expression; null where it failed, as is told where it ran. */
async function settled(result: unknown): Promise<readonly unknown[] | null> {
  try {
    const left = await result;
    if (!Array.isArray(left)) return [left];
    const [last, outputs] = left as readonly unknown[];
    return [await last, ...(isRecord(outputs) ? Object.values(outputs) : [])];
  } catch {
    return null;
  }
}

/** A function, or what holds one, as a chart does, tells the line in which it was written when it throws. */
function isPlaced(value: unknown): boolean {
  if (typeof value === "function") return true;
  return isRecord(value) && Object.values(value).some((one) => typeof one === "function");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
