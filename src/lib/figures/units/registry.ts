/** What is known of a unit. Whoever writes, reads, adds up or exports figures asks for it here. */
export interface UnitEntry {
  /**
   * `money` and `count` are amounts; `rate` is an amount per one of something; `proportion` is a pure number. Amounts are
   * printed in parentheses below zero, and so are rates; proportions have a minus.
   */
  readonly kind: "money" | "count" | "rate" | "proportion";
  /** What a caption, the head of a column, a spreadsheet and a screen reader call it: `US dollars`. */
  readonly words: string;
  /** Its sign before the digits and outside of parentheses: `$(0.03)`. */
  readonly before?: string;
  /** Its sign right after the digits, inside of parentheses: `(3%)`. */
  readonly inside?: string;
  /** Its sign behind all, with its blank: `(584) bps`. */
  readonly after?: string;
  /** The noun that follows where a figure is written in words, with its blank: `50,013 thousand shares`. */
  readonly noun?: string;
  /** Other signs that stand for `before`: `US$`, `USD`. */
  readonly otherSigns?: readonly string[];
  /** Patterns of words after a printed figure that say it is of this unit, and belong to it. */
  readonly saidBy?: readonly string[];
  /** Which statement of scale above a table covers it; `own` if none does, but it may be put in millions. Left out: it has no scale. */
  readonly scale?: "money" | "shares" | "own";
  /** Whether figures of it add up to a total, and are recomputed once as a level. */
  readonly adds?: true;
  /** Places after the point of a figure that was never rounded; left out: whole units of its scale. */
  readonly places?: number;
  /** The least places with which a recomputed figure stands beside a printed one, to show how far it is off. */
  readonly recomputedPlaces?: number;
  /** Which zeros at the end of a printed whole number say nothing of how exact it is: one of them, or all. Left out: none. */
  readonly idleZeros?: "one" | "all";
  /** Its sign stands beside each figure of a table or chart too, not only in the caption. */
  readonly signInTables?: true;
  /** Of a rate: what is divided by what. */
  readonly per?: readonly [string, string];
  /** Of a proportion: its power of ten over the ratio. */
  readonly power?: number;
  /** Spreadsheets have a format of their own for it, which counts in hundredths. */
  readonly hasSheetFormat?: true;
  /** The unit in which it changes from one period to another, where growth in percent is not meant. */
  readonly changesIn?: string;
}

/**
 * Every unit that a figure can have, by its id, in the order in which messages list them. The id is what concepts.csv,
 * facts.csv, CSV and JSON files say, and never changes once published. Another unit or currency is one entry here.
 */
export const registry = {
  USD: {
    kind: "money",
    words: "US dollars",
    before: "$",
    otherSigns: ["US$", "US $", "USD"],
    saidBy: ["(?:US )?dollars"],
    scale: "money",
    adds: true,
  },
  "USD/share": {
    kind: "rate",
    words: "US dollars a share",
    before: "$",
    saidBy: ["per share"],
    places: 2,
    per: ["USD", "shares"],
  },
  shares: { kind: "count", words: "shares", noun: " shares", scale: "shares", adds: true },
  ratio: { kind: "proportion", words: "ratio", places: 3, power: 0 },
  percent: {
    kind: "proportion",
    words: "percent",
    inside: "%",
    saidBy: ["percent(?!age)", "per cent"],
    places: 1,
    recomputedPlaces: 1,
    signInTables: true,
    power: 2,
    hasSheetFormat: true,
    changesIn: "basis-points",
  },
  "basis-points": {
    kind: "proportion",
    words: "basis points",
    after: " bps",
    saidBy: ["basis points?", "bps?"],
    idleZeros: "one",
    power: 4,
  },
  "percentage-points": {
    kind: "proportion",
    words: "percentage points",
    after: " percentage points",
    saidBy: ["percentage points?"],
    places: 1,
    power: 2,
  },
  "square-feet": {
    kind: "count",
    words: "square feet",
    noun: " square feet",
    saidBy: ["(?:net sellable )?square feet"],
    scale: "own",
    idleZeros: "all",
  },
  customers: {
    kind: "count",
    words: "customers",
    noun: " customers",
    saidBy: ["customers"],
    scale: "own",
    idleZeros: "all",
  },
  "USD/customer": {
    kind: "rate",
    words: "US dollars a customer",
    before: "$",
    saidBy: ["per customer"],
    places: 0,
    per: ["USD", "customers"],
  },
  EUR: {
    kind: "money",
    words: "euros",
    before: "€",
    otherSigns: ["EUR"],
    saidBy: ["euros?"],
    scale: "money",
    adds: true,
  },
  "EUR/share": {
    kind: "rate",
    words: "euros a share",
    before: "€",
    saidBy: ["per share"],
    places: 2,
    per: ["EUR", "shares"],
  },
  GBP: {
    kind: "money",
    words: "pounds sterling",
    before: "£",
    otherSigns: ["GBP"],
    saidBy: ["pounds sterling"],
    scale: "money",
    adds: true,
  },
  "GBP/share": {
    kind: "rate",
    words: "pounds sterling a share",
    before: "£",
    saidBy: ["per share"],
    places: 2,
    per: ["GBP", "shares"],
  },
  cents: { kind: "rate", words: "US cents", inside: "¢", saidBy: ["(?:US )?cents"], signInTables: true },
  kWh: {
    kind: "count",
    words: "kilowatt-hours",
    noun: " kWh",
    saidBy: ["kWh", "kilowatt-hours"],
    scale: "own",
    adds: true,
  },
  days: { kind: "count", words: "days", noun: " days", saidBy: ["days"] },
} as const satisfies Readonly<Record<string, UnitEntry>>;
