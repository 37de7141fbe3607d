const pattern = /^[A-Za-z0-9](?:[A-Za-z0-9_@.-]*[A-Za-z0-9_-])?$/;
const longest = 120;

/**
 * Whether a text may be a part of an address: a folder, the name of a file without its ending, or an anchor. Latin
 * letters, digits, and `-` `_` `.` `@` between them, no two dots together, at most 120. All ids and names that people
 * write pass here: none leads out of its folder, needs escaping in an address or a file system, or begins like the ids
 * of pages themselves, which begin with `_`.
 */
export function isAddressPart(text: unknown): text is string {
  return typeof text === "string" && text.length <= longest && pattern.test(text) && !text.includes("..");
}

/** Whether a text is a path of such parts below a folder, `notebooks/growth/`; a slash may stand before and after. */
export function isAddressPath(text: unknown): text is string {
  if (typeof text !== "string") return false;
  return text
    .replace(/^\/|\/$/g, "")
    .split("/")
    .every(isAddressPart);
}

/** What such a part is, to be said where one is refused. */
export const addressPartRule =
  "it becomes part of an address, and is Latin letters, digits, and - _ . @ between them, at most 120";
