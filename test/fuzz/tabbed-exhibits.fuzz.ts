import { readFileSync } from "node:fs";
import { attackExhibit, exhibitsAt } from "./attack-exhibit.ts";

export const name = "tabbed-exhibits";

/** Texts whose cells are parted by tabs: a published release, and one whose columns were set by blanks. */
const exhibits = [
  {
    exhibit: "release.txt",
    text: readFileSync("data/internap-2010-q2/release.txt", "utf8").slice(5_000, 15_000),
  },
  ...exhibitsAt("examples/data/*/*/*-2024-q2.txt").map(({ exhibit, text }) => ({
    exhibit,
    text: text.replaceAll(/(?<=\S) {2,}(?=\S)/g, "\t"),
  })),
];

/** Whatever becomes of such an exhibit, reading it throws nothing, takes no second, and has each run of digits once. */
export const attack = (seed: number): void => attackExhibit(exhibits, seed);
