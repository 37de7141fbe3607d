/** Letters by their width, in hundredths of an em: those of Plot, which are measured of the type of systems (ISC licence, Observable, Inc.). */
const widths: Readonly<Record<number, string>> = {
  26: "ijl",
  28: "I",
  29: " ",
  31: "',.:;‘’",
  32: "!/",
  37: "f",
  38: "t",
  39: "r()",
  47: "“”",
  48: "1-",
  49: '"',
  52: "?",
  54: "sx",
  55: "kvyzJ",
  56: "a",
  57: "c",
  58: "7eFL",
  60: "hnou",
  61: "E",
  62: "2gpq",
  63: "5bd",
  64: "03",
  65: "689PST",
  66: "4",
  67: "BKRYZ",
  69: "AVX",
  73: "C",
  74: "D",
  75: "HNU",
  76: "G",
  78: "OQ",
  79: "w",
  82: "…",
  88: "m",
  89: "M",
  98: "W",
};

const byLetter = /* @__PURE__ */ new Map(
  Object.entries(widths).flatMap(([width, letters]) =>
    Array.from(letters, (letter) => [letter, Number(width)] as const),
  ),
);

const pictograph = /^\p{Extended_Pictographic}/u;

/** How wide a letter is; of those that were not measured a picture is as wide as two, and any other as an e. */
export function letterWidth(letter: string): number {
  // By its first half, as Plot has it: pictures are pairs.
  const known = byLetter.get(letter.charAt(0));
  if (known !== undefined) return known;
  return letter > "\x7f" && pictograph.test(letter) ? 120 : 58;
}
