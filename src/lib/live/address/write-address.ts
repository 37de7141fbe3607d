import type { Input } from "../../notebook/index.ts";

/**
 * An address with what the inputs are set to: one parameter for each that is not as published, after the parameters
 * that are not theirs. These, the path and the fragment stay as they are. `url` is absolute.
 */
export function writeAddress(url: string, inputs: readonly Input[]): string {
  const names = new Set(inputs.map(({ name }) => name));
  const written = new URL(url);
  const parts = written.search.replace(/^\?/, "").split("&");
  const foreign = parts.filter((part) => part !== "" && !names.has(nameOf(part)));
  const own = inputs.flatMap(({ name, setting }) =>
    setting === null ? [] : [`${name}=${encoded(setting)}`],
  );
  written.search = [...foreign, ...own].join("&");
  return written.href;
}

const nameOf = (part: string): string => [...new URLSearchParams(part).keys()][0] ?? "";

/** As readable as an address can be: commas and slashes stay, and a blank is a plus. */
function encoded(setting: string): string {
  const safe = encodeURIComponent(setting.toWellFormed());
  return safe.replaceAll("%2C", ",").replaceAll("%2F", "/").replaceAll("%20", "+");
}
