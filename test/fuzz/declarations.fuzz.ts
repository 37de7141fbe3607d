import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDesk } from "../../src/lib/analysis/open-desk.ts";
import { releasedReconciliations } from "../../src/lib/analysis/released-reconciliations.ts";
import { checkFolder } from "../../src/lib/checks/rules/check-folder.ts";
import { loadRelease } from "../../src/lib/release/extract/load-release.ts";
import { readGlossary, readReleaseGlossary } from "../../src/lib/release/extract/read-glossary.ts";
import { inTime, orRefusal, timed } from "./laws.ts";
import { mutateText } from "./mutate-text.ts";
import { Random } from "./random.ts";

export const name = "declarations";

const folders = ["test/sites/fern/data", "test/sites/hostile/data", "data"].map((from) => {
  const folder = mkdtempSync(join(tmpdir(), "declarations-"));
  cpSync(from, folder, { recursive: true, filter: (path) => !path.includes("frozen") });
  const id = readdirSync(folder, { withFileTypes: true }).find((one) => one.isDirectory())?.name ?? "";
  return { folder, id, sound: timed(() => open(folder, id)).taken };
});

/** JSON in place of JSON, names that every object has, numbers that count nothing. */
const values = [
  '"constructor"',
  '"__proto__"',
  "null",
  "[]",
  "{}",
  "-1",
  "1e999",
  '""',
  "true",
  '"2010-02-30"',
  '"../x"',
];

/** Whatever becomes of one file of declarations, opening and checking its release works, or says what is wrong and where. */
export function attack(seed: number): void {
  const random = new Random(seed);
  // The release of Internap is larger than the others together, and takes as much longer.
  const { folder, id, sound } = random.oneIn(25) ? random.pick(folders) : random.pick(folders.slice(0, 2));
  const names = [
    ...readdirSync(join(folder, id)).map((file) => join(id, file)),
    "concepts.csv",
    "left-out.csv",
  ];
  const file = join(folder, random.pick(names.filter((path) => /\.(?:csv|json|txt)$/.test(path))));
  const before = readFileSync(file);
  writeFileSync(file, mutated(before.toString("utf8"), random));
  try {
    inTime(`opening ${file}`, () => orRefusal(() => open(folder, id)), sound);
  } finally {
    writeFileSync(file, before);
  }
}

function mutated(text: string, random: Random): string | Uint8Array {
  switch (random.below(8)) {
    case 0: {
      const bytes = Buffer.from(text);
      if (bytes.length > 0) bytes[random.below(bytes.length)] = random.below(256);
      return bytes;
    }
    case 1:
    case 2:
      return replaceOne(text, /"[^"\n]*"|\b\d+\b|\[|\{/g, random.pick(values), random);
    case 3:
      return replaceOne(
        text,
        /(?<=,)[^,\n]*(?=[,\n])/g,
        random.pick(["constructor", "", "-1", "99999999", "__proto__", "("]),
        random,
      );
    default:
      return mutateText(text, random);
  }
}

function replaceOne(text: string, pattern: RegExp, by: string, random: Random): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { index, 0: one } = random.pick(found);
  return text.slice(0, index) + by + text.slice(index + one.length);
}

function open(folder: string, id: string): void {
  const { release, checks } = checkFolder(id, [], { dataFolder: folder, anew: true });
  loadRelease(id, folder);
  releasedReconciliations(openDesk(release, checks), folder);
  readGlossary(folder);
  readReleaseGlossary(release, folder);
}
