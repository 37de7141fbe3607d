/** How far down a release its headline stands, in lines that are not blank, and how long one is. */
const [mostLines, mostCharacters] = [25, 170];

/** "Alder Mills Reports Third Quarter 2024 Results": what is reported, behind who reports it. */
const reporting = /\b(?:reports?|announces?|releases|posts)\s+(\S.*)$/i;

/**
 * What the headline of a release says that it reports: "Third Quarter 2024 Results". Null where none names results and their year, so
 * that it would not tell the release from the next.
 */
export function headlineOf(text: string): string | null {
  const lines = text
    .split("\n")
    .map((line) => line.replace(/^[#*\s]+|[*\s]+$/g, "").replaceAll(/\s+/g, " "))
    .filter((line) => line !== "");
  for (const line of lines.slice(0, mostLines)) {
    const [, said = ""] = (line.length <= mostCharacters && reporting.exec(line)) || [];
    const [what = ""] = said.split(/;| [-–—] | and (?:reports?|announces?|declares?|raises|reaffirms)\b/i);
    const isWhole = /\b(?:results|earnings|net income)\b/i.test(what) && /\b(?:19|20)\d\d\b/.test(what);
    if (isWhole && !/[.:,]$/.test(what)) return inTitleCase(what);
  }
  return null;
}

/** Words that are all in capitals, as titles have them. */
function inTitleCase(words: string): string {
  if (/[a-z]/.test(words)) return words;
  return words
    .toLowerCase()
    .replaceAll(/(?<![\w’'])(?!(?:and|for|of|the|in|to|with|on)\b)[a-z]/g, (letter) => letter.toUpperCase());
}
