import * as addressLists from "./address-lists.fuzz.ts";
import * as addressParts from "./address-parts.fuzz.ts";
import * as commandArguments from "./command-arguments.fuzz.ts";
import * as declarations from "./declarations.fuzz.ts";
import * as exhibits from "./exhibits.fuzz.ts";
import * as frontMatter from "./front-matter.fuzz.ts";
import * as frozenRecords from "./frozen-records.fuzz.ts";
import * as releaseText from "./release-text.fuzz.ts";
import * as serverPaths from "./server-paths.fuzz.ts";

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
  addressLists,
  addressParts,
  commandArguments,
  declarations,
  exhibits,
  frontMatter,
  frozenRecords,
  releaseText,
  serverPaths,
];
