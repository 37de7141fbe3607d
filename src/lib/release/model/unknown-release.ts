import { suggestion } from "../../text/index.ts";

/** What is said of a release that there is not, with the nearest of those there are. */
export function unknownRelease(id: string, known: readonly string[]): string {
  const meant = suggestion(id, known);
  const list = `the releases are ${known.join(", ")}`;
  return `there is no release "${id}"${meant ? `; ${meant} (${list})` : `; ${list}`}`;
}
