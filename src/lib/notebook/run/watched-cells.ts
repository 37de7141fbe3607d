import type { Compile } from "./run-unit.ts";

/** What a cell wrote to the console. */
export interface ConsoleLine {
  readonly kind: (typeof kinds)[number];
  readonly text: string;
}

/** What a cell did when it ran last. */
export interface WatchedRun {
  /** By the clock, until all that it awaits was there; null while it still runs. */
  readonly milliseconds: number | null;
  /** The first two hundred. */
  readonly lines: readonly ConsoleLine[];
}

const kinds = ["log", "info", "warn", "error", "debug"] as const;
const declaresConsole = /\b(?:const|let|var|class|function\*?)\s+console\b/;
const most = { runs: 2_000, lines: 200, characters: 2_000 };

/** While editing: how long cells and expressions took, and what they wrote to the console, which gets it too. */
export class WatchedCells {
  private readonly runs = new Map<string, { milliseconds: number | null; lines: ConsoleLine[] }>();
  private readonly wordsOf: (value: unknown) => string;

  /** `wordsOf` says a value that was written to the console in words. */
  constructor(wordsOf: (value: unknown) => string) {
    this.wordsOf = wordsOf;
  }

  /** What the code with a body did when it ran last; null where it never did. */
  of(body: string | null): WatchedRun | null {
    return this.runs.get(body ?? "") ?? null;
  }

  /** Compiles code that is watched. */
  watch(inner: Compile): Compile {
    return (code) => {
      const writes = /\bconsole\b/.test(code.body) && !declaresConsole.test(code.body);
      const call = inner(writes ? { ...code, names: [...code.names, "console"] } : code);
      return (...values) => {
        const run = { milliseconds: null, lines: [] };
        this.keep(code.body, run);
        return timed(run, () => call(...values, ...(writes ? [this.consoleInto(run.lines)] : [])));
      };
    };
  }

  private keep(body: string, run: WatchedRun & { lines: ConsoleLine[] }): void {
    if (this.runs.size >= most.runs) this.runs.clear();
    this.runs.set(body, run);
  }

  private consoleInto(lines: ConsoleLine[]): Console {
    const methods = kinds.map((kind) => [kind, this.writing(kind, lines)] as const);
    return Object.assign(Object.create(console) as Console, Object.fromEntries(methods));
  }

  private writing(kind: ConsoleLine["kind"], lines: ConsoleLine[]): (...values: unknown[]) => void {
    return (...values) => {
      console[kind](...values);
      const words = values.map((one) => (typeof one === "string" ? one : this.wordsOf(one)));
      if (lines.length < most.lines) lines.push({ kind, text: words.join(" ").slice(0, most.characters) });
    };
  }
}

/** Until what a call gives is there, and, of the pair that a cell gives, its last value. */
function timed(run: { milliseconds: number | null }, call: () => unknown): unknown {
  const from = performance.now();
  const end = (): void => {
    run.milliseconds = performance.now() - from;
  };
  const settle = (result: unknown): unknown => {
    const last: unknown = Array.isArray(result) ? result[0] : null;
    if (last instanceof Promise) last.then(end, end);
    else end();
    return result;
  };
  try {
    const result = call();
    if (!(result instanceof Promise)) return settle(result);
    result.then(settle, end);
    return result;
  } catch (thrown) {
    end();
    throw thrown;
  }
}
