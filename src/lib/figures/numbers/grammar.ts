/**
 * How a number reads. There is one grammar, of signs, currencies, digits, sizes and units; whoever reads numbers says with
 * these options what its texts may hold, and never keeps patterns of its own.
 *
 * | option | `printed`: releases | `commentary`: notebooks | `searched`: search | `entered`: inputs |
 * | --- | --- | --- | --- | --- |
 * | `groupedBy` | comma | comma | comma | comma, blank |
 * | `decimal` | point | point | point | point |
 * | `idleZeros` | no | yes | yes | yes |
 * | `looseSigns` | no | no | no | yes |
 * | `bareLetters` | no | yes | yes | no |
 * | `lettersApart` | yes | yes | no | yes |
 * | `units` | said | all | proportions | all |
 * | `unitGap` | blanks | any | any | any |
 * | `aroundUnit` | no | yes | yes | yes |
 * | `longest` | 60 | 60 | 60 | 100 |
 *
 * Not numbers, for whoever reads them: dates, years and what is counted off (`notebook/prose/harmless-numbers.ts`, and
 * `left-out.csv` of a release). The parts that options choose from are in `number-words.ts`; the words and signs of units and
 * scales come from `units/`. A release with numbers such as `1 234,5` takes `groupedBy: " "` and `decimal: ","`.
 */
export interface NumberGrammar {
  /** What may part each three digits before the decimal mark; one of them in one number. A blank may be a hard or a thin one. */
  readonly groupedBy: string;
  /** What parts the whole from its fraction. */
  readonly decimal: "." | ",";
  /** Zeros may stand in front of other digits, and the decimal mark at the end. */
  readonly idleZeros: boolean;
  /** A plus may stand in front, and a blank after a sign. */
  readonly looseSigns: boolean;
  /** A small letter of size needs no currency: 30m are millions, not metres. */
  readonly bareLetters: boolean;
  /** Letters of size may stand after a blank where there is a currency: $60.5 MM. */
  readonly lettersApart: boolean;
  /** Which words after a number are its unit: of proportions, those that belong to a printed figure, or each noun too (shares). */
  readonly units: "proportions" | "said" | "all";
  /** What may stand between a number in a text and the words of its unit: blanks, or a hyphen or nothing as well. */
  readonly unitGap: "blanks" | "any";
  /** Parentheses around a number in a text are its sign with a percent sign or words inside them, too: (28.9%). */
  readonly aroundUnit: boolean;
  /** Longer than this, in characters, is no number. */
  readonly longest: number;
}

/** Longer than this, in characters, is no figure of a release. */
export const longestFigure = 60;

const printed: NumberGrammar = {
  groupedBy: ",",
  decimal: ".",
  idleZeros: false,
  looseSigns: false,
  bareLetters: false,
  lettersApart: true,
  units: "said",
  unitGap: "blanks",
  aroundUnit: false,
  longest: longestFigure,
};

const inPassing = { idleZeros: true, bareLetters: true, unitGap: "any", aroundUnit: true } as const;

/** The options of each use. */
export const grammars = {
  /** Cells and sentences of a release: what is not well formed is reported, never guessed. */
  printed,
  /** What authors type into the words of a notebook. */
  commentary: { ...printed, ...inPassing, units: "all" },
  /** Texts and queries of the search. */
  searched: { ...printed, ...inPassing, lettersApart: false, units: "proportions" },
  /** What a reader types into an input. */
  entered: {
    ...printed,
    groupedBy: ", ",
    idleZeros: true,
    looseSigns: true,
    units: "all",
    unitGap: "any",
    aroundUnit: true,
    longest: 100,
  },
} as const satisfies Readonly<Record<string, NumberGrammar>>;
