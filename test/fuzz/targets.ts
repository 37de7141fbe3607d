import * as addressLists from "./address-lists.fuzz.ts";
import * as addressParts from "./address-parts.fuzz.ts";
import * as alignedExhibits from "./aligned-exhibits.fuzz.ts";
import * as commandArguments from "./command-arguments.fuzz.ts";
import * as declarations from "./declarations.fuzz.ts";
import * as flatExhibits from "./flat-exhibits.fuzz.ts";
import * as frontMatter from "./front-matter.fuzz.ts";
import * as frozenRecords from "./frozen-records.fuzz.ts";
import * as htmlExhibits from "./html-exhibits.fuzz.ts";
import * as releaseText from "./release-text.fuzz.ts";
import * as reviewAnswers from "./review-answers.fuzz.ts";
import * as serverPaths from "./server-paths.fuzz.ts";
import * as tabbedExhibits from "./tabbed-exhibits.fuzz.ts";
import * as taggedExhibits from "./tagged-exhibits.fuzz.ts";
import * as wireExhibits from "./wire-exhibits.fuzz.ts";

/**
 * Something that is attacked with bad input. One seed is one attack, the same on every machine; `attack` throws when
 * the law of the target is broken.
 */
export interface Target {
  readonly name: string;
  attack(seed: number): void | Promise<void>;
}

/** Every target: a file beside this one, `<name>.fuzz.ts`. */
export const targets: readonly Target[] = [
  alignedExhibits,
  flatExhibits,
  htmlExhibits,
  tabbedExhibits,
  taggedExhibits,
  wireExhibits,
  addressLists,
  addressParts,
  commandArguments,
  declarations,
  frontMatter,
  frozenRecords,
  releaseText,
  reviewAnswers,
  serverPaths,
];
