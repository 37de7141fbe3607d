/** Texts that make a careless pattern try everything; each grows with `count`, its length by a few characters for each. */
export const hostileTexts: readonly (readonly [name: string, make: (count: number) => string])[] = [
  ["dots in a label", (count) => `Label${".".repeat(count)}x\t1`],
  ["blanks in a label", (count) => `Label${" ".repeat(count)}x\t1`],
  ["blanks in a cell", (count) => `Label\t1${" ".repeat(count)}x`],
  ["tags in a cell", (count) => `Label\t${"<u>".repeat(count / 2)}x`],
  ["a number of many digits", (count) => `of ${"1".repeat(count)} shares`],
  ["a number of many groups", (count) => `of ${"1,".repeat(count / 2)} shares`],
  ["many numbers on a line", (count) => `${"1 ".repeat(count / 2)}`],
  ["many dates on a line", (count) => `${"May 10, 2010 ".repeat(count / 10)}`],
  ["blanks before a size", (count) => `of $60.5${" ".repeat(count)}million`],
  ["words of size", (count) => `of $60.5${" million".repeat(count / 8)}`],
  ["open parentheses", (count) => `${"(".repeat(count)}\n\n\t2010\nLabel\t1`],
  [
    "a caption that states its scale over and over",
    (count) => `(${"in thousands ".repeat(count / 12)}\n\n\t2010\nLabel\t1`,
  ],
  ["superscripts", (count) => `a${"¹".repeat(count)}`],
  ["fractions", (count) => `a ${"½ ".repeat(count / 2)}`],
  ["dashes", (count) => `a ${"-".repeat(count)}1`],
  ["tabs", (count) => `Label${"\t1".repeat(count / 2)}`],
  ["lines with two dates", (count) => "May 10, 2010 and May 11, 2010\n".repeat(count / 20)],
  ["rows nobody declared", (count) => `\t2010\n${"Label 5\t1\n".repeat(count / 8)}`],
  ["rows of nil", (count) => `\t2010\n${"Label\t-\n".repeat(count / 8)}`],
  [
    "headings within headings",
    (count) => `\t2010\n${"LABEL:\t\n".repeat(count / 8)}${"Total a\t1\n".repeat(count / 8)}`,
  ],
  [
    "headings and totals",
    (count) =>
      `\t2010\n${Array.from({ length: count / 16 }, (_, i) => `A${i}:\t\nTotal b${i}\t1\n`).join("")}`,
  ],
  ["rows of headings", (count) => "\tJune 30, 2010\n".repeat(count / 8)],
  ["wide headings", (count) => `${"\tJune 30, 2010".repeat(count / 8)}\n${"\t2010".repeat(count / 8)}`],
  ["tables", (count) => "Caption\n\n\t2010\nLabel\t1\n\n".repeat(count / 16)],
  ["lines of tabs alone", (count) => "\t\nx\n".repeat(count / 4)],
];
