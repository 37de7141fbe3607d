import { isOfEngine, messageOf } from "../text/index.ts";

type Callable = (...given: unknown[]) => unknown;

/** How what cells have at hand is called, for who called it otherwise. */
const usage: Readonly<Record<string, string>> = {
  series: 'series("revenues")',
  figure: 'figure("revenues", "2010-Q2")',
  printed: 'printed("revenues", "2010-Q2", "L26")',
  reconcile: 'reconcile({ from: "net-loss", add: [ … ], to: "adjusted-ebitda" })',
  given: 'given({ unit: "USD", value: "1000", label: "…", reason: "…" })',
  sum: "sum([figure, figure])",
  chart:
    'chart({ title: "…", description: "…", table: rows, draw: (width) => Plot.plot({ width, marks: [ … ] }) })',
  barChart: 'barChart({ title: "…", description: "…", rows: [["Revenues", figure], … ] })',
  bridge:
    'bridge({ title: "…", description: "…", from: ["Before", figure], steps: [["Change", figure]], to: "After" })',
  seriesChart: 'seriesChart({ title: "…", description: "…", series: [series("revenues")] })',
  waterfall: 'waterfall(reconcile({ … }), "2010-Q2")',
  table: 'table(rows, { caption: "…" })',
  format: "format(figure)",
  rateAndMix: "rateAndMix({ … }), as in the guide",
  workingPaper: 'workingPaper("balance-sheet")',
  quote: 'quote(26, "words of that line")',
  verdictOf: "verdictOf(witness), of figure.witnesses",
};

/** What cells have at hand; where the engine throws inside of one of these, over what it was given, that is said in its terms. */
export function tellingScope(scope: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const entries = Object.entries(scope).map(([name, value]) => {
    const example = Object.hasOwn(usage, name) ? usage[name] : undefined;
    return [name, example && typeof value === "function" ? telling(value as Callable, name, example) : value];
  });
  return Object.fromEntries(entries);
}

function telling(call: Callable, name: string, example: string): Callable {
  return (...given) => {
    try {
      return call(...given);
    } catch (thrown) {
      if (!isOfEngine(thrown) || isOfCell(thrown)) throw thrown;
      const words = `${name} cannot use what it was given (${messageOf(thrown)}); write ${example}`;
      throw new TypeError(words, { cause: thrown });
    }
  };
}

/** Whether what threw is a function of the cell, which `call` called: its own words fit then. */
function isOfCell({ stack = "" }: Error): boolean {
  return /^\s+at /.test(stack.split("\n")[1] ?? "") && /(?:\(|at )cell:/.test(stack.split("\n")[1] ?? "");
}
