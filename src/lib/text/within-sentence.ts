/** Names with which measures begin: they keep their capital. */
const names = /^(?:Nareit|Black-Scholes)\b/;

/**
 * A title as it stands within a sentence: "Net sales" is "net sales". An abbreviation, a name and a word with a capital within it keep theirs:
 * "EBITDA", "Nareit FFO", "PetShop sales".
 */
export function withinSentence(title: string): string {
  const [first = ""] = /^\p{Lu}[^\s,]*/u.exec(title) ?? [];
  const isOther =
    first === "" || names.test(title) || /\p{Lu}/u.test(first.slice(1)) || /^\p{Lu}\d/u.test(first);
  return isOther ? title : `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}
