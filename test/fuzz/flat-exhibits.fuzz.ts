import { attackExhibit, exhibitsAt } from "./attack-exhibit.ts";

export const name = "flat-exhibits";

/** Releases of wires whose statements stand on one line: paragraphs are kept, and all that stands in lines of its own is joined. */
const exhibits = exhibitsAt("test/reading/releases/*/source.md", "examples/data/*/*/*.md").map(
  ({ exhibit, text }) => ({
    exhibit,
    text: text.replaceAll(/(?<=^.{0,60})\n+(?=.{0,60}$)/gm, " ").replaceAll(/[|\s]*\|[-:| ]*/g, " "),
  }),
);

/** Whatever becomes of such an exhibit, reading it throws nothing, takes no second, and has each run of digits once. */
export const attack = (seed: number): void => attackExhibit(exhibits, seed);
