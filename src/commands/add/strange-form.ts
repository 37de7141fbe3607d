/** What files begin with that are no text, and what to do instead. */
const signatures: readonly (readonly [string, string])[] = [
  ["%PDF", "is a PDF; add the HTML or the text of the release as it was filed or sent over the wire"],
  ["\u0089PNG", "is a picture; add the text of the release"],
  ["GIF8", "is a picture; add the text of the release"],
  ["\u00ff\u00d8\u00ff", "is a picture; add the text of the release"],
  [
    "PK\u0003\u0004",
    "is a packed file, such as a Word document or a workbook; save it as text or HTML first",
  ],
  ["\u00d0\u00cf\u0011\u00e0", "is an old Office document; save it as text or HTML first"],
  ["{\\rtf", "is rich text; save it as plain text or HTML first"],
  ["\u001f\u008b", "is compressed; unpack it first"],
];

/** Why bytes are no text of a release, as the rest of a sentence about the file; null if they may be one. */
export function strangeForm(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const found = signatures.find(([signature]) => head.startsWith(signature));
  if (found) return found[1];
  const isWide = head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff");
  if (!isWide && head.includes("\u0000")) return "is no text: it has bytes that no text has";
  const text = Buffer.from(bytes).toString(isWide ? "utf16le" : "latin1");
  if (text.trim() === "") return "is empty";
  if (/<input[^>]+type\s*=\s*["']?password/i.test(text))
    return "is the page of a login; save the release itself";
  return /\d/.test(text.replaceAll(/<[^>]*>/g, "")) ? null : "has no figure in it";
}
