import type { UnknownSetting } from "./read-address.ts";

const mostCharacters = 40;

/** What a page says of settings in its address that it does not know, as plain text; empty if there are none. */
export function leftOutWords(unknown: readonly UnknownSetting[]): string {
  if (unknown.length === 0) return "";
  const named = unknown.slice(0, 3).map(({ name, setting }) => `${name}=${shortened(setting)}`);
  const more = unknown.length > 3 ? [`${unknown.length - 3} more`] : [];
  const left = unknown.length === 1 ? "it was left out" : "they were left out";
  return `The address asks for ${inList([...named, ...more])}, which this page does not know; ${left}.`;
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > mostCharacters ? `${characters.slice(0, mostCharacters).join("")}…` : text;
}

function inList(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
