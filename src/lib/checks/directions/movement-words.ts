/** Which way words say that a measure went; what improves rises, and falls where it is a loss. */
export type SaidWay = "rises" | "falls" | "improves" | "narrows" | "widens";

/** A verb that says that a measure went one way, and where it stands. */
export interface MovementVerb {
  readonly way: SaidWay;
  readonly start: number;
  readonly end: number;
}

const ways: readonly (readonly [SaidWay, string])[] = [
  ["rises", "rose|grew|increased|climbed"],
  ["falls", "fell|declined|decreased|dropped"],
  ["improves", "improved"],
  ["narrows", "narrowed"],
  ["widens", "widened"],
];
const finite = new RegExp(
  `(?<![\\w-])(?:(?:has |have )?(?:also |further )?(?:${ways.map(([way, verbs]) => `(?<${way}>${verbs})`).join("|")})|(?:was|were)(?: also)? (?:(?<up>up|higher)|(?<down>down|lower)))(?![\\w-])`,
  "gi",
);

/** The verbs of a text that say that something went one way. */
export function movementVerbs(text: string): readonly MovementVerb[] {
  return [...text.matchAll(finite)].map(({ index, 0: found, groups = {} }) => {
    const way =
      ways.find(([one]) => groups[one] !== undefined)?.[0] ?? (groups.up === undefined ? "falls" : "rises");
    return { way, start: index, end: index + found.length };
  });
}

/** A noun that says, at the head of a sentence, that something went one way; what did stands between its end and `to`. */
export interface MovementNoun extends MovementVerb {
  readonly to: number;
}

const noun =
  /^\W*(?:The|An?|This|Our) (?:overall |net )?(?:(?<up>increase|growth)|(?<down>decrease|decline|reduction)|(?<better>improvement)) in (?=(?<what>[^.;:,]{3,120}?) (?:was|is|were|are|reflects?|reflected|resulted|results)\b)/i;

/** Of "The increase in net loss was due to …" the noun; null for another sentence. */
export function movementNoun(text: string): MovementNoun | null {
  const found = noun.exec(text);
  if (!found) return null;
  const { up, down, what = "" } = found.groups ?? {};
  const word = up ?? down ?? found.groups?.better ?? "";
  const end = found[0].length;
  const way = up ? "rises" : down ? "falls" : "improves";
  return { way, start: found[0].lastIndexOf(word), end, to: end + what.length };
}
