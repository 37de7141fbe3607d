/** Something of a release, under a name that begins with it: `internap-2010-q2/adjusted-ebitda/2010-q2`. */
interface Named {
  readonly name: string;
}

/** What a name on a command line means: that of one thing, or of all those that have it within their release. */
export function namedInReleases<One extends Named>(all: readonly One[], name: string): readonly One[] {
  const exact = all.filter((one) => one.name === name);
  return exact.length > 0 ? exact : all.filter((one) => one.name.slice(one.name.indexOf("/") + 1) === name);
}

/** That a name could mean several, with the names that say which. */
export function ambiguous(name: string, found: readonly Named[]): string {
  return `"${name}" could be more than one; write ${found.map((one) => one.name).join(" or ")}`;
}
